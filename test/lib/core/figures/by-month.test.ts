import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ordersByMonth } from '../../../../lib/core/figures/by-month';
import { addDays } from '../../../../lib/core/time/calendar-day';
import type { OrderRow } from '../../../../lib/core/views/order-row';
import { aRow, day } from '../list/a-row';

const TODAY = day('2026-02-10');
const placed = (on: string, amount: string, more: Partial<OrderRow> = {}) =>
  aRow(on, { placed: day(on), total: { amount, currency: 'EUR', text: amount }, ...more });
const NONE = { known: [], unknown: 0 };
const euros = (amount: string) => ({ known: [{ currency: 'EUR', amount }], unknown: 0 });

test('from the first month with an order to this one, the empty ones too', () => {
  const { months, orders, sums, leftOut } = ordersByMonth(
    [placed('2025-11-30', '1.50'), placed('2025-11-01', '2.00'), placed('2026-01-01', '4.00')],
    TODAY,
  );
  expect(months).toEqual([
    { month: '2025-11', orders: 2, sums: euros('3.50') },
    { month: '2025-12', orders: 0, sums: NONE },
    { month: '2026-01', orders: 1, sums: euros('4.00') },
    { month: '2026-02', orders: 0, sums: NONE },
  ]);
  expect({ orders, sums, leftOut }).toEqual({
    orders: 3,
    sums: euros('7.50'),
    leftOut: 0,
  });
});

test('what was never paid, is older than two years, or has no day that can be, is left out', () => {
  const { months, leftOut } = ordersByMonth(
    [
      placed('2026-02-01', '1.00'),
      placed('2026-02-01', '1.00', { status: 'cancelled' }),
      placed('2026-02-01', '1.00', { status: 'expired' }),
      placed('2026-02-01', '1.00', { status: 'awaiting-payment' }),
      placed('2024-02-29', '1.00'),
      placed('2026-03-01', '1.00'),
      aRow('1'),
    ],
    TODAY,
  );
  expect(months).toEqual([{ month: '2026-02', orders: 1, sums: euros('1.00') }]);
  expect(leftOut).toBe(6);
});

test('the first of 24 months is shown; no order shows none', () => {
  expect(ordersByMonth([placed('2024-03-01', '1.00')], TODAY).months).toHaveLength(24);
  expect(ordersByMonth([], TODAY)).toEqual({ months: [], orders: 0, sums: NONE, leftOut: 0 });
});

test('every order is in one month, or left out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1500, max: 60 }), { maxLength: 60 }), (days) => {
      const rows = days.map((each) => placed(addDays(TODAY, each), '1.00'));
      const { months, orders, leftOut } = ordersByMonth(rows, TODAY);
      expect(months.reduce((sum, month) => sum + month.orders, 0)).toBe(orders);
      expect(orders + leftOut).toBe(days.length);
      expect(months.length).toBeLessThanOrEqual(24);
      expect(new Set(months.map(({ month }) => month)).size).toBe(months.length);
    }),
  );
});
