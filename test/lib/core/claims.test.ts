import { describe, expect, test } from 'vitest';
import { openUntil } from '../../../lib/core/rules/open-until';
import type { CalendarDay } from '../../../lib/core/time/calendar-day';
import { bareDay } from '../../../lib/core/time/span';
import { viewOrder } from '../../../lib/core/views/view';
import { anOrder, at, exactly, iso, onDay, policy, said } from './an-order';
import { clock, view } from './viewed';

describe('claims that run', () => {
  const dispute = said({
    shipped: onDay('2025-12-01'),
    disputeOpened: exactly('2025-12-20T20:00Z'),
    status: 'disputing',
  });
  test('seller and platform have until the end of their days', () => {
    const seen = view(anOrder(dispute), '2025-12-21T00:00Z');
    expect(seen.urgency).toBe('waiting');
    expect(seen.waitingFor?.rule).toBe('ae.seller-answers');
    expect(iso(clock(seen, 'ae.seller-answers')?.safe)).toBe('2025-12-26T08:00:00Z');
    expect(iso(clock(seen, 'ae.steps-in')?.safe)).toBe('2025-12-28T08:00:00Z');
    expect(iso(clock(seen, 'ae.refund.15-30')?.safe)).toBe('2026-01-20T08:00:00Z');
  });
  test('a refund that cannot be weighed may be of a part: the order keeps its limits', () => {
    const money = (amount: string, currency: string) => ({ amount, currency, text: amount });
    const facts = {
      ...said({ statedEnd: onDay('2026-01-20'), total: money('300.00', 'USD') }, 'tracking'),
      ...said({ refundIssued: onDay('2025-12-20') }, 'user', at('2025-12-21T00:00Z')),
    };
    const seen = (refundAmount: ReturnType<typeof money> | null, without: object = {}) => {
      const amount = refundAmount && said({ refundAmount }, 'user', at('2025-12-21T00:00Z'));
      return view(anOrder({ ...facts, ...amount, ...without }), '2026-01-18T00:00Z').urgency;
    };
    expect(seen(null)).toBe('waiting');
    expect(seen(money('300.00', 'USD'))).toBe('waiting');
    // 20 January begins in Los Angeles: the 19th is the last whole day, and here it is still the 17th.
    expect(seen(money('50.00', 'USD'))).toBe('urgent');
    expect(seen(money('50.00', 'EUR'))).toBe('urgent');
    expect(seen(money('50.00', 'USD'), { total: [] })).toBe('urgent');
  });
  test('a return of one of several items leaves the others their deadlines', () => {
    const facts = {
      ...said({ placed: onDay('2025-12-01') }, 'list'),
      ...said({ statedEnd: onDay('2026-01-20') }, 'tracking'),
      ...said({ status: 'refunding' }, 'returns-data', at('2025-12-20T00:00Z')),
    };
    const item = { title: 'Lamp', quantity: 1, price: null, variant: null };
    const one = view(anOrder(facts, { lineItems: [item] }), '2026-01-18T00:00Z');
    expect(one.urgency).toBe('waiting');
    const several = view(anOrder(facts, { lineItems: [item, item] }), '2026-01-18T00:00Z');
    expect(several.urgency).toBe('urgent');
    expect(iso(several.claimBy?.safe)).toBe('2026-01-20T08:00:00Z');
    // The list of returns and tracking pages need not name all of its items.
    const ofReturns = { ...facts, ...said({ placed: onDay('2025-12-01') }, 'tracking') };
    const { statedEnd: _, ...unlisted } = ofReturns;
    const unknown = view(anOrder(unlisted, { lineItems: [item] }), '2026-01-18T00:00Z');
    expect(unknown.urgency).not.toBe('waiting');
  });
  test('an agreed return binds the buyer again', () => {
    const facts = { ...dispute, ...said({ returnAgreed: exactly('2025-12-24T20:00Z') }) };
    const seen = view(anOrder(facts), '2025-12-31T20:00Z');
    expect(seen.claimBy?.rule).toBe('ae.return-ship');
    expect(iso(seen.claimBy?.safe)).toBe('2026-01-03T08:00:00Z');
    expect(seen.urgency).toBe('urgent');
  });
  test('a refund arrives and is overdue by business days', () => {
    const facts = said({ refundIssued: exactly('2025-12-19T20:00Z'), status: 'refunding' });
    const seen = view(anOrder(facts), '2025-12-21T00:00Z');
    expect(iso(clock(seen, 'ae.refund.bank', 'refund-arrives')?.safe)).toBe('2026-01-03T08:00:00Z');
    expect(iso(clock(seen, 'ae.refund.bank', 'refund-overdue')?.safe)).toBe('2026-01-17T08:00:00Z');
  });
  test('the quick refund is for Platinum and Diamond members', () => {
    const facts = { refundRequested: exactly('2025-12-19T20:00Z') };
    const asked = view(anOrder(said(facts)), '2025-12-21T00:00Z');
    expect(clock(asked, 'ae.refund.quick')).toBeUndefined();
    expect(iso(clock(asked, 'ae.escalate.10')?.safe)).toBe('2025-12-30T08:00:00Z');
    const member = view(anOrder(said({ ...facts, membership: 'Diamond' })), '2025-12-21T00:00Z');
    expect(iso(clock(member, 'ae.refund.quick')?.safe)).toBe('2025-12-31T08:00:00Z');
  });
  test('a cancellation is granted after 48 hours', () => {
    const facts = said({
      paid: onDay('2025-12-18'),
      cancelRequested: exactly('2025-12-19T20:00Z'),
    });
    const seen = view(anOrder(facts), '2025-12-20T00:00Z');
    expect(iso(clock(seen, 'ae.cancel.48h')?.safe)).toBe('2025-12-21T20:00:00Z');
  });
});

describe('nothing to claim', () => {
  test.each(['cancelled', 'expired', 'refunded', 'awaiting-payment'] as const)('%s', (status) => {
    const seen = view(anOrder(said({ placed: onDay('2025-12-01'), status })), '2025-12-03T00:00Z');
    expect(seen).toMatchObject({ claimBy: null, urgency: 'settled', clocks: [] });
  });
  test('cancelled before shipping, though the page dates its end', () => {
    const facts = said({
      placed: onDay('2025-12-01'),
      completed: onDay('2025-12-02'),
      status: 'cancelled',
    });
    expect(view(anOrder(facts), '2025-12-03T00:00Z')).toMatchObject({ claimBy: null, clocks: [] });
  });
  test('settled by the user', () => {
    const order = anOrder(said({ placed: onDay('2025-12-01') }), { marks: { settledAt: 1 } });
    expect(view(order, '2025-12-03T00:00Z').urgency).toBe('settled');
  });
});

describe('a status that other facts contradict', () => {
  const unpaid = { placed: onDay('2025-12-01'), status: 'awaiting-payment' } as const;
  test.each([
    ['paid after all', said({ ...unpaid, paid: onDay('2025-12-01') })],
    ['shipped after all', said({ ...unpaid, shipped: onDay('2025-12-02') })],
    ['protected after all', said({ ...unpaid, statedEnd: onDay('2026-02-01') })],
    ['expired, yet delivered', said({ delivered: onDay('2025-12-02'), status: 'expired' })],
    [
      'cancelled, yet tracked',
      said({ ...unpaid, tracked: onDay('2025-12-02'), status: 'cancelled' }),
    ],
    ['cancelled, yet arrived', said({ delivered: onDay('2025-12-02'), status: 'cancelled' })],
  ])('%s: its limits stay', (_, facts) => {
    const seen = view(anOrder(facts), '2025-12-03T20:00Z');
    expect(seen.claimBy).not.toBeNull();
    expect(seen.urgency).not.toBe('settled');
  });
  test('cancelled after a reading had shown it under way', () => {
    const facts = said({ placed: onDay('2025-12-01'), status: 'cancelled' });
    const bounds = { first: 0, last: 0, shippedSince: at('2025-12-02T00:00Z') };
    expect(view(anOrder(facts, { bounds }), '2025-12-03T20:00Z').claimBy?.rule).toBe(
      'ae.protect.60',
    );
  });
});

describe('sending the goods back', () => {
  const facts = said({
    delivered: onDay('2025-12-20'),
    completed: onDay('2025-12-28'),
    returnAgreed: onDay('2025-12-24'),
    status: 'disputing',
  });
  test('is done by what was sent, and asked for anew by another return', () => {
    const sent = (day: string) =>
      anOrder({ ...facts, ...said({ returnedOn: onDay(day) }, 'user') });
    for (const day of ['2025-12-24', '2025-12-30'])
      expect(clock(view(sent(day), '2025-12-31T20:00Z'), 'ae.return-ship')).toBeUndefined();
    // That was the first return: the one agreed on the 24th is still to be sent.
    expect(view(sent('2025-12-10'), '2025-12-31T20:00Z').claimBy?.rule).toBe('ae.return-ship');
  });
  // Safe until 3 January 08:00Z; the bare day allows until the end of 4 January at most.
  test('leads until it is certainly too late', () => {
    const past = view(anOrder(facts), '2026-01-03T20:00Z');
    expect(past.claimBy).toMatchObject({ rule: 'ae.return-ship', state: 'past-safe' });
    expect(past.urgency).toBe('past-safe');
    expect(view(anOrder(facts), '2026-01-05T20:00Z').urgency).toBe('waiting');
  });
});

describe('a dispute at PayPal over money that never came back', () => {
  const opened = said({ paypalOpened: onDay('2025-12-20') }, 'user');
  test.each(['cancelled', 'refunded', 'expired'] as const)(
    'binds its buyer also where the page says %s',
    (status) => {
      const order = anOrder({ ...said({ placed: onDay('2025-12-01'), status }), ...opened });
      const seen = view(order, '2026-01-07T20:00Z');
      // 20 days after 20 December begin with 9 January.
      expect(seen.claimBy).toMatchObject({
        rule: 'pay.paypal-escalate',
        lastWholeDay: '2026-01-08',
      });
      expect(seen.urgency).toBe('urgent');
      expect(openUntil(order, policy)).toBeGreaterThanOrEqual(at('2026-01-10T08:00Z'));
      const done = { ...order.facts, ...said({ paypalEscalated: onDay('2026-01-05') }, 'user') };
      const after = view(anOrder(done), '2026-01-07T20:00Z');
      expect([after.urgency, after.claimBy]).toEqual(['settled', null]);
      expect(openUntil(anOrder(done), policy)).toBe(0);
      expect(view(order, '2026-02-01T00:00Z').urgency).toBe('settled');
    },
  );
});

test('no source says whose midnight ends the days at PayPal: the earlier of the shop’s and the buyer’s does', () => {
  const day = (zone: string) => bareDay('2026-08-01' as CalendarDay, ['Asia/Shanghai', zone]);
  const safe = (zone: string) => {
    const order = anOrder(said({ paypalOpened: day(zone) }, 'user'));
    const context = { now: at('2026-08-05T00:00Z'), zone, strict: true };
    const seen = viewOrder(order, { ...policy, zone: 'Asia/Shanghai' }, context);
    return iso(clock(seen, 'pay.paypal-escalate')?.safe);
  };
  // 1 August begins in Shanghai on 31 July, 16:00 UTC: 20 days later is 21 August there, 20 August in Berlin.
  expect(safe('Asia/Shanghai')).toBe('2026-08-20T16:00:00Z');
  expect(safe('Europe/Berlin')).toBe('2026-08-19T22:00:00Z');
});

test('money under way is waited for, without a dispute on record', () => {
  const facts = said({ shipped: onDay('2025-12-01'), refundIssued: onDay('2025-12-19') });
  const seen = view(anOrder(facts), '2025-12-21T00:00Z');
  expect(seen.urgency).toBe('waiting');
  expect(seen.waitingFor?.kind).toBe('refund-arrives');
  // After the expected day comes the overdue one.
  expect(view(anOrder(facts), '2026-01-07T00:00Z').waitingFor?.kind).toBe('refund-overdue');
});

test('the money of a refunded order is still looked for', () => {
  const facts = said({ refundIssued: onDay('2025-12-19'), status: 'refunded' });
  const seen = view(anOrder(facts), '2025-12-21T00:00Z');
  expect(seen.clocks.map((each) => each.rule)).toEqual(['ae.refund.bank', 'ae.refund.bank']);
});
