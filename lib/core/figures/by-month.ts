import type { CalendarDay } from '../time/calendar-day';
import type { OrderRow } from '../views/order-row';
import type { Sums } from '../views/order-view';
import { sumsOf } from '../views/summary';

type Placed = Pick<OrderRow, 'placed' | 'status' | 'total'>;

export interface MonthOfOrders {
  /** Year and month: `2026-11`. */
  readonly month: string;
  readonly orders: number;
  readonly sums: Sums;
}

export interface OrdersByMonth {
  /** From the first month with an order to the present one, the empty ones too; none where there is no order. */
  readonly months: readonly MonthOfOrders[];
  readonly orders: number;
  readonly sums: Sums;
  /** Orders that no month shows: cancelled, never paid, placed before the first, or on a day that nobody knows. */
  readonly leftOut: number;
}

/** Months that are shown at most. */
const MOST = 24;

const UNPAID: readonly Placed['status'][] = ['cancelled', 'expired', 'awaiting-payment'];

/** Orders and their money by the month in which they were placed, of the last two years. */
export function ordersByMonth(rows: readonly Placed[], today: CalendarDay): OrdersByMonth {
  const now = numberOf(today);
  const byMonth = new Map<number, Placed[]>();
  for (const row of rows) {
    if (row.placed === null || UNPAID.includes(row.status)) continue;
    const month = numberOf(row.placed);
    if (month > now || month <= now - MOST) continue;
    const known = byMonth.get(month);
    if (known) known.push(row);
    else byMonth.set(month, [row]);
  }
  const shown = [...byMonth.values()].flat();
  const first = Math.min(...byMonth.keys());
  return {
    months: Array.from({ length: shown.length > 0 ? now - first + 1 : 0 }, (_, index) => {
      const some = byMonth.get(first + index) ?? [];
      return { month: nameOf(first + index), orders: some.length, sums: sumsOf(some) };
    }),
    orders: shown.length,
    sums: sumsOf(shown),
    leftOut: rows.length - shown.length,
  };
}

/** Months since the year 0, so that they can be counted. */
const numberOf = (day: CalendarDay): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const nameOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
