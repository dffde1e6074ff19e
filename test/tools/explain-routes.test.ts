import { describe, expect, test } from 'vitest';
import { explained } from '../golden/explained';

const at = { now: '2025-11-10T00:00:00Z', zone: 'UTC' };
const one = (facts: object, zone = 'UTC') => {
  const [order] = explained([{ marketplace: 'aliexpress', ...facts }], { ...at, zone });
  if (!order) throw new Error('no order came back');
  return order;
};
const clock = (facts: object, rule: string, zone?: string) =>
  one(facts, zone).clocks.find((each) => each.rule === rule);

describe('paid on 31 October 2025, as an exact time and as a bare day', () => {
  test.each([
    ['SEPA direct debit', 'pay.sepa', '2025-12-26'],
    ['Visa', 'pay.visa', '2026-02-28'],
    ['Mastercard', 'pay.mastercard', '2026-02-28'],
    ['Amex', 'pay.amex', '2026-02-28'],
    ['Discover', 'pay.discover', '2026-02-28'],
    ['PayPal', 'pay.paypal', '2026-04-29'],
  ])('%s', (paidWith, rule, day) => {
    for (const paid of ['2025-10-31T12:00:00Z', '2025-10-31', '2025-10-31T20:00:00Z'])
      for (const zone of ['UTC', 'America/Los_Angeles'])
        expect(clock({ paid, paidWith }, rule, zone)?.safe?.slice(0, 10)).toBe(day);
  });

  test('540 days', () => {
    const facts = { paid: '2025-10-31', paidWith: 'Visa', promisedBy: '2027-06-30' };
    expect(clock(facts, 'pay.visa')?.possibleUntil).toBe('2027-04-24T00:00:00Z');
  });
});

test('a route stands among the clocks, binds as a limit, and never becomes the claim-by', () => {
  // Withdrawal ends before every limit of the shop.
  const order = one({
    status: 'delivered',
    delivered: '2025-11-01T12:00:00Z',
    country: 'DE',
    paid: '2025-10-01',
    paidWith: 'Visa',
  });
  const [first] = order.clocks.filter(({ binds }) => binds === 'limit').map(({ safe }) => safe);
  expect(clock({ delivered: '2025-11-01T12:00:00Z', country: 'DE' }, 'law.eu-withdrawal')).toEqual(
    expect.objectContaining({
      kind: 'withdrawal-by',
      binds: 'limit',
      safe: '2025-11-15T00:00:00Z',
    }),
  );
  expect(order.claimBy?.rule).toBe('ae.close.15-delivered');
  expect(order.claimBy?.safe).toBe(first);
  expect(order.clocks.slice(-2).map(({ rule }) => rule)).toEqual(['pay.visa', 'law.eu-withdrawal']);
});

test('an order whose shop’s limits are all over still has its routes', () => {
  const facts = { status: 'completed', delivered: '2025-09-01', paid: '2025-08-15' };
  const order = one({ ...facts, completed: '2025-09-03', paidWith: 'PayPal' });
  expect(order.claimBy).toBeNull();
  // 15 August + 180 days.
  expect(order.clocks.at(-1)).toMatchObject({ rule: 'pay.paypal', safe: '2026-02-11T00:00:00Z' });
});

test('every note is made of whole sentences, in every shop', () => {
  const orders = explained(
    ['aliexpress', 'temu', 'wish', 'dhgate'].map((marketplace) => ({
      marketplace,
      paid: '2025-10-31',
      delivered: '2025-11-08T12:00:00Z',
      promisedBy: '2025-12-01',
      paidWith: 'PayPal, Visa credit, Mastercard, Amex, Discover, direct debit',
      country: marketplace === 'wish' ? 'GB' : 'France',
    })),
    at,
  );
  for (const { clocks } of orders) {
    const notes = clocks.flatMap(({ note }) => note ?? []);
    expect(notes).toHaveLength(7);
    for (const note of notes) expect(note).toMatch(/^[A-Z0-9][^«»$]+\.$/);
  }
  const [aliExpress, temu] = orders.map(({ clocks }) =>
    clocks.map(({ note }) => note ?? '').join(' '),
  );
  expect(aliExpress).toContain('freezes the order and ends your dispute with AliExpress');
  expect(temu).toContain('may end your claim with Temu; what it does there is not known');
  // A limit at the start of 16 February is met by the end of the 15th.
  expect(temu).toContain('ask yours by Sun, Feb 15, 2026');
});
