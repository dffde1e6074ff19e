import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLAIM_ENDS, type Outcome } from '../../../../lib/core/facts/claims/outcome';
import { claimEnds } from '../../../../lib/core/figures/claim-ends';
import { aRow } from '../list/a-row';

const money = (amount: string, currency: string | null = 'EUR') => ({
  amount,
  currency,
  text: currency === null ? `$${amount}` : amount,
});
const NONE = { known: [], unknown: 0 };
const claimed = (end: Outcome['end'], total: string, more: Partial<Outcome> = {}) =>
  aRow('1', { total: money(total), claim: { end, recovered: null, instead: null, ...more } });

test('recovered is what came back, lost what the shop decided against, each by currency', () => {
  expect(
    claimEnds([
      claimed('recovered', '10.00', { recovered: money('10.00') }),
      claimed('partly', '20.00', { recovered: money('5.50') }),
      claimed('unknown', '20.00', { recovered: money('3.00', null) }),
      claimed('lost', '7.00'),
      claimed('gave-up', '100.00'),
      claimed('open', '100.00'),
      aRow('2', { total: money('100.00') }),
    ]),
  ).toEqual({
    claims: 6,
    ends: CLAIM_ENDS.map((end) => ({ end, orders: 1 })),
    recovered: {
      known: [
        { currency: 'EUR', amount: '15.50' },
        { currency: '$', amount: '3.00' },
      ],
      unknown: 0,
    },
    lost: { known: [{ currency: 'EUR', amount: '7.00' }], unknown: 0 },
  });
});

test('a refund of which nobody said how much adds nothing, and is counted', () => {
  expect(claimEnds([claimed('unknown', '20.00')]).recovered).toEqual({ known: [], unknown: 1 });
});

test('no claim: nothing', () => {
  expect(claimEnds([aRow('1')])).toMatchObject({
    claims: 0,
    ends: [],
    recovered: NONE,
    lost: NONE,
  });
});

test('every claim ended in one way', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CLAIM_ENDS), { maxLength: 30 }), (all) => {
      const { claims, ends } = claimEnds(all.map((end) => claimed(end, '1.00')));
      expect(claims).toBe(all.length);
      expect(ends.reduce((sum, { orders }) => sum + orders, 0)).toBe(all.length);
    }),
  );
});
