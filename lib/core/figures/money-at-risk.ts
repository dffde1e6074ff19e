import { addDays, type CalendarDay, daysBetween } from '../time/calendar-day';
import { type WeekDay, weekStart } from '../time/week';
import { closesWithin, isRunning, WEEK_DAYS } from '../views/closing';
import type { OrderRow } from '../views/order-row';
import type { Sums } from '../views/order-view';
import { sumsOf } from '../views/summary';

type Risk = Pick<OrderRow, 'urgency' | 'claimBy' | 'daysLeft' | 'total'>;

/** The orders whose claim-by lies in one week. */
export interface WeekAtRisk {
  readonly from: CalendarDay;
  /** Null: and everything after. */
  readonly to: CalendarDay | null;
  readonly orders: number;
  readonly sums: Sums;
}

export interface MoneyAtRisk {
  /** What closes within seven days, whenever weeks begin. */
  readonly soon: Pick<WeekAtRisk, 'orders' | 'sums'>;
  /** From today on, the empty ones too; the last is everything later. */
  readonly weeks: readonly WeekAtRisk[];
  readonly orders: number;
  readonly sums: Sums;
  /** Open orders without a day by which to claim, or with one that is too doubtful to lead. */
  readonly undated: number;
}

const WEEKS = 8;

/**
 * What money can still be claimed, by the week in which the claim-by lies: first what is left of this one. A safe date
 * that has passed while the limit may be open belongs to the first. Claims that run wait for others, and are not in it.
 */
export function moneyAtRisk(
  rows: readonly Risk[],
  today: CalendarDay,
  firstDay: WeekDay,
): MoneyAtRisk {
  const gone = daysBetween(weekStart(today, firstDay), today);
  const dated = rows.filter((row) => isRunning(row) && row.daysLeft !== null);
  const weeks = Array.from({ length: WEEKS + 1 }, (_, week) => {
    const some = dated.filter((row) => weekOf(row, gone) === week);
    return {
      from: addDays(today, Math.max(0, week * 7 - gone)),
      to: week < WEEKS ? addDays(today, week * 7 + 6 - gone) : null,
      orders: some.length,
      sums: sumsOf(some),
    };
  });
  const soon = rows.filter((row) => closesWithin(WEEK_DAYS, row));
  const open = rows.filter(({ urgency }) => !AT_REST.includes(urgency));
  return {
    soon: { orders: soon.length, sums: sumsOf(soon) },
    weeks,
    orders: dated.length,
    sums: sumsOf(dated),
    undated: open.length - dated.length,
  };
}

const AT_REST: readonly Risk['urgency'][] = ['settled', 'over', 'waiting'];

/** @param gone how many days of this week have passed */
const weekOf = ({ daysLeft }: Risk, gone: number): number =>
  Math.min(WEEKS, Math.max(0, Math.floor(((daysLeft ?? 0) + gone) / 7)));
