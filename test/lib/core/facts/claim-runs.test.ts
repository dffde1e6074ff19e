import { describe, expect, test } from 'vitest';
import { claimRuns, endedSince, endsOrder } from '../../../../lib/core/facts/claims/claim-runs';
import type { Facts } from '../../../../lib/core/facts/fact';
import { anOrder, at, exactly, iso, onDay, said } from '../an-order';
import { view } from '../viewed';

const money = (amount: string) => ({ amount, currency: 'USD', text: `US $${amount}` });
const typed = (facts: Parameters<typeof said>[0], readAt = '2025-12-20T00:00Z'): Facts =>
  said(facts, 'user', at(readAt));
const item = { title: 'Lamp', quantity: 1, price: null, variant: null };

/** Protected until 20 January; a page that prints it says nothing of disputes. */
const onItsWay = {
  ...said({ placed: onDay('2025-12-01'), total: money('30.00') }, 'list'),
  ...said({ statedEnd: onDay('2026-01-20'), status: 'awaiting-delivery' }, 'tracking'),
};
const OPENED = { disputeOpened: onDay('2025-12-10') };

describe('a claim', () => {
  test.each<[string, boolean, Parameters<typeof said>[0]]>([
    ['none', false, {}],
    ['opened', true, OPENED],
    [
      'closed by its buyer',
      false,
      { ...OPENED, disputeClosed: onDay('2025-12-15'), closedBy: 'cancelled' },
    ],
    [
      'closed by the seller',
      false,
      { ...OPENED, disputeClosed: onDay('2025-12-15'), closedBy: 'by-seller' },
    ],
    ['closed, nobody says how', false, { ...OPENED, disputeClosed: onDay('2025-12-15') }],
    ['lost', false, { ...OPENED, disputeClosed: onDay('2025-12-15'), closedBy: 'by-decision' }],
    [
      'won: the refund is waited for',
      true,
      {
        ...OPENED,
        disputeClosed: onDay('2025-12-15'),
        closedBy: 'by-decision',
        refundPromised: onDay('2025-12-15'),
      },
    ],
    [
      'ended by an offer',
      true,
      { ...OPENED, disputeClosed: onDay('2025-12-15'), closedBy: 'accepted' },
    ],
    [
      'opened again after it was closed',
      true,
      { disputeOpened: onDay('2025-12-18'), disputeClosed: onDay('2025-12-15') },
    ],
    ['a return', true, { returnAgreed: onDay('2025-12-15') }],
    ['money under way', true, { refundIssued: onDay('2025-12-15') }],
    ['all the money', true, { refundIssued: onDay('2025-12-15'), refundAmount: money('30.00') }],
    [
      'a part of the money',
      false,
      { ...OPENED, refundIssued: onDay('2025-12-15'), refundAmount: money('9.00') },
    ],
    ['a coupon', false, { refundIssued: onDay('2025-12-15'), refundKind: 'coupon' }],
    [
      'a coupon in a dispute',
      true,
      { ...OPENED, refundIssued: onDay('2025-12-15'), refundKind: 'coupon' },
    ],
  ])('%s: runs %s', (_, runs, facts) => {
    const order = anOrder({ ...onItsWay, ...typed(facts) }, { lineItems: [item, item] });
    expect(claimRuns(order)).toBe(runs);
    const seen = view(order, '2026-01-18T00:00Z');
    expect(seen.urgency).toBe(runs ? 'waiting' : 'urgent');
    if (!runs) expect(iso(seen.claimBy?.safe)).toBe('2026-01-20T08:00:00Z');
  });

  test('for one item of several leaves the others their limits', () => {
    const facts = { ...onItsWay, ...typed({ ...OPENED, itemPrice: money('12.00') }) };
    expect(claimRuns(anOrder(facts, { lineItems: [item, item] }))).toBe(false);
    expect(claimRuns(anOrder(facts, { lineItems: [item] }))).toBe(true);
    const whole = { ...onItsWay, ...typed({ ...OPENED, itemPrice: money('30.00') }) };
    expect(claimRuns(anOrder(whole, { lineItems: [item, item] }))).toBe(true);
  });
});

test('that it ended counts against a page that was read before', () => {
  const disputing = said({ status: 'disputing' }, 'detail', at('2025-12-18T00:00Z'));
  const closed = { ...OPENED, disputeClosed: exactly('2025-12-15T00:00Z') };
  const order = anOrder({ ...onItsWay, ...disputing, ...typed(closed) });
  expect(view(order, '2026-01-18T00:00Z').urgency).toBe('urgent');
  expect(endedSince(order, at('2025-12-21T00:00Z'))).toBe(false);
  const again = said({ status: 'disputing' }, 'detail', at('2025-12-21T00:00Z'));
  expect(view(anOrder({ ...order.facts, ...again }), '2026-01-18T00:00Z').urgency).toBe('waiting');
});

describe('a page that says “refunded”', () => {
  const refunded = { ...onItsWay, ...said({ status: 'refunded' }, 'detail') };
  test.each<[string, boolean, Parameters<typeof said>[0]]>([
    ['that is all that is known', true, {}],
    ['all of it came', true, { refundAmount: money('30.00') }],
    ['a part of it came', false, { refundAmount: money('9.00') }],
    ['in a coupon', false, { refundKind: 'coupon' }],
    ['in credit', false, { refundKind: 'credit' }],
  ])('%s: ends the order %s', (_, ends, facts) => {
    const order = anOrder({ ...refunded, ...typed(facts) });
    expect(endsOrder(order)).toBe(ends);
    expect(view(order, '2026-01-18T00:00Z').urgency).toBe(ends ? 'settled' : 'urgent');
  });
});
