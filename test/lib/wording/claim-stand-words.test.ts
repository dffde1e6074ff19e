import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewOrder } from '../../../lib/core/views/view';
import { shops } from '../../../lib/marketplaces/registry';
import { claimStandWords } from '../../../lib/wording/claims/claim-stand-words';
import { chipWords } from '../../../lib/wording/page/chip-words';
import { localeWords } from '../../tools/locale-words';
import { orderWith } from '../claims/an-order';
import { DAY, someOrder } from '../claims/some-order';

const words = { ...localeWords(), language: 'en-GB' };
const ZONE = 'UTC';

function stand(order: ReturnType<typeof orderWith>, now: number) {
  const policy = shops.find(({ id }) => id === order.marketplace)?.policy;
  if (!policy) throw new Error('no shop');
  const view = viewOrder(order, policy, { now, zone: ZONE, strict: true });
  const here = { words, now, zone: ZONE };
  return { view, here, told: claimStandWords(view, order.facts, here) };
}
const standOf = (
  shop: 'aliexpress' | 'temu' | 'other',
  facts: Readonly<Record<string, unknown>>,
  now: string,
) => stand(orderWith(shop, facts, { now, zone: ZONE }), Date.parse(now)).told;

test('until when, how sure, why, and for how much', () => {
  const facts = { placed: '2026-09-01', delivered: '2026-10-01', total: 'EUR 12.50' };
  // 15 days after delivery; the day is bare, so its earliest side in Los Angeles and UTC counts, and the whole day
  // before that is the last: 14 October.
  expect(standOf('aliexpress', facts, '2026-10-05T12:00:00Z')).toEqual({
    until: 'Claim by Wed 14 Oct',
    left: '9 days left',
    sure: 'rule',
    why: '15 days after delivery',
    stake: 'At stake: €12.50',
  });
});

test('what its user typed is told once', () => {
  const facts = { placed: '2026-09-01', statedEnd: '2026-10-20' };
  expect(standOf('aliexpress', facts, '2026-10-05T12:00:00Z')).toMatchObject({
    sure: 'entered by you',
    why: '“2026-10-20”',
  });
});

test('an estimate is told to be one, with what it was counted from', () => {
  const facts = { placed: '2026-09-01', shipped: '2026-09-03', carrier: 'DHL' };
  const told = standOf('aliexpress', facts, '2026-09-10T12:00:00Z');
  expect(told.until).toMatch(/^Claim by about /);
  expect(told.sure).toBe('older rule');
  expect(told.why).toBe('23 days after shipping, by an older or third-party rule');
});

test('where no date is known, that is said, and why', () => {
  const now = '2026-10-05T12:00:00Z';
  const told = standOf('temu', { delivered: '2026-10-01' }, now);
  expect(told.until).toBe('Date unknown');
  expect(told.sure).toBeNull();
  expect(told.why).toContain('is not known: open');
  expect(told.stake).toBe('At stake: not known. No page has shown the order’s total.');
  expect(standOf('other', { placed: '2026-09-01' }, now).why).toContain('no last day is known');
});

test('where all is over, that is said; what came back of the money is told', () => {
  const facts = { placed: '2026-03-01', delivered: '2026-04-01', total: 'EUR 12.50' };
  const now = '2026-11-05T12:00:00Z';
  const over = standOf('aliexpress', facts, now);
  expect(over.until).toBe('You can no longer claim this order with the shop.');
  const refunded = { refundIssued: '2026-05-01', refundKind: 'money' };
  const part = standOf('aliexpress', { ...facts, ...refunded, refundAmount: 'EUR 4.00' }, now);
  expect(part.stake).toBe('At stake: €12.50, of which €4.00 came back');
  const whole = standOf('aliexpress', { ...facts, ...refunded, refundAmount: 'EUR 12.50' }, now);
  expect(whole.stake).toBeNull();
});

test('the date is the chip’s, whatever the order; where there is none, what to do or why is told', () => {
  fc.assert(
    fc.property(someOrder, fc.integer({ min: 0, max: 900 }), (order, day) => {
      const { view, here, told } = stand(order, Date.UTC(2026, 0, 1) + day * DAY);
      if (view.urgency === 'over' || view.urgency === 'settled') return;
      expect(told.until).toBe(chipWords(view, here).claim);
      if (view.urgency === 'waiting') return;
      if (view.claimBy !== null) expect(told.sure).not.toBeNull();
      else expect(told.left ?? told.why).not.toBeNull();
    }),
    { numRuns: 300 },
  );
});
