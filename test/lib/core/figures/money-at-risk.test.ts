import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moneyAtRisk } from '../../../../lib/core/figures/money-at-risk';
import { addDays } from '../../../../lib/core/time/calendar-day';
import type { WeekDay } from '../../../../lib/core/time/week';
import type { OrderRow } from '../../../../lib/core/views/order-row';
import { URGENCIES } from '../../../../lib/core/views/urgency';
import { aRow, day, until } from '../list/a-row';

/** A Saturday. */
const TODAY = day('2026-11-28');
const SATURDAY = 6;
const due = (daysLeft: number, amount: string, currency = 'EUR', more: Partial<OrderRow> = {}) =>
  aRow(`${daysLeft}`, {
    daysLeft,
    ...until(addDays(TODAY, daysLeft)),
    total: { amount, currency, text: amount },
    ...more,
  });

test('each order stands in the week of its last day; currencies are never added', () => {
  const { weeks, sums, orders } = moneyAtRisk(
    [due(0, '1.10'), due(6, '2.20'), due(6, '5.00', 'USD'), due(7, '4.00'), due(90, '8.00')],
    TODAY,
    SATURDAY,
  );
  expect(weeks).toHaveLength(9);
  expect(weeks[0]).toEqual({
    from: '2026-11-28',
    to: '2026-12-04',
    orders: 3,
    sums: {
      known: [
        { currency: 'EUR', amount: '3.30' },
        { currency: 'USD', amount: '5.00' },
      ],
      unknown: 0,
    },
  });
  expect(weeks[1]).toMatchObject({ from: '2026-12-05', to: '2026-12-11', orders: 1 });
  expect(weeks[8]).toMatchObject({ from: '2027-01-23', to: null, orders: 1 });
  expect(orders).toBe(5);
  expect(sums.known[0]).toEqual({ currency: 'EUR', amount: '15.30' });
});

test('first comes what is left of this week, then whole weeks from their first day on', () => {
  const rows = [due(0, '1.00'), due(1, '2.00'), due(2, '4.00'), due(8, '8.00'), due(9, '16.00')];
  const { weeks, soon } = moneyAtRisk(rows, TODAY, 1);
  expect(soon).toEqual({
    orders: 3,
    sums: { known: [{ currency: 'EUR', amount: '7.00' }], unknown: 0 },
  });
  expect(weeks.slice(0, 3).map(({ from, to, orders }) => [from, to, orders])).toEqual([
    ['2026-11-28', '2026-11-29', 2],
    ['2026-11-30', '2026-12-06', 2],
    ['2026-12-07', '2026-12-13', 1],
  ]);
  expect(weeks[8]).toMatchObject({ from: '2027-01-18', to: null, orders: 0 });
});

test('past the safe date is this week; what rests is in no week; what has no day is counted apart', () => {
  const { weeks, orders, undated } = moneyAtRisk(
    [
      due(-2, '1.00', 'EUR', { urgency: 'past-safe' }),
      due(3, '1.00', 'EUR', { urgency: 'settled' }),
      due(3, '1.00', 'EUR', { urgency: 'waiting' }),
      due(3, '1.00', 'EUR', { urgency: 'check' }),
      aRow('1', { urgency: 'unknown' }),
      aRow('2', { urgency: 'over' }),
    ],
    TODAY,
    SATURDAY,
  );
  expect(weeks[0]?.orders).toBe(1);
  expect({ orders, undated }).toEqual({ orders: 1, undated: 2 });
});

test('a maximum that comes near is at risk too', () => {
  const near = due(3, '1.00', 'EUR', {
    urgency: 'check',
    ...until('2026-12-01', { atMost: true }),
  });
  expect(moneyAtRisk([near], TODAY, SATURDAY)).toMatchObject({ orders: 1, undated: 0 });
});

test('an order without a total counts, adds nothing, and is told of', () => {
  const { orders, sums } = moneyAtRisk([due(1, '1.00', 'EUR', { total: null })], TODAY, SATURDAY);
  expect({ orders, sums }).toEqual({ orders: 1, sums: { known: [], unknown: 1 } });
});

const someRow = fc
  .record({
    daysLeft: fc.integer({ min: -400, max: 4000 }),
    cents: fc.integer({ min: 0, max: 9_999_999 }),
    currency: fc.constantFrom('EUR', 'USD', 'JPY'),
    urgency: fc.constantFrom(...URGENCIES),
  })
  .map(({ daysLeft, cents, currency, urgency }) =>
    due(daysLeft, (cents / 100).toFixed(2), currency, { urgency }),
  );
const firstDays = fc.constantFrom<WeekDay>(0, 1, 2, 3, 4, 5, 6);
const centsOf = (amount: string) => BigInt(amount.replace('.', ''));

test('no order and no cent is lost between the weeks', () => {
  fc.assert(
    fc.property(fc.array(someRow, { maxLength: 40 }), firstDays, (rows, firstDay) => {
      const { weeks, orders, sums, undated } = moneyAtRisk(rows, TODAY, firstDay);
      expect(weeks.reduce((count, week) => count + week.orders, 0)).toBe(orders);
      for (const { currency, amount } of sums.known) {
        const parts = weeks
          .flatMap((week) => week.sums.known)
          .filter((sum) => sum.currency === currency);
        expect(parts.reduce((all, sum) => all + centsOf(sum.amount), 0n)).toBe(centsOf(amount));
      }
      const resting = rows.filter(({ urgency }) =>
        ['settled', 'over', 'waiting'].includes(urgency),
      );
      expect(orders + undated + resting.length).toBe(rows.length);
    }),
  );
});
