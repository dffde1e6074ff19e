import { tz } from '@date-fns/tz/tz';
import { addBusinessDays } from 'date-fns/addBusinessDays';
import { addMonths } from 'date-fns/addMonths';
import {
  addDays,
  type CalendarDay,
  DAY_LENGTH,
  dayOf,
  endOfDay,
  HOUR_LENGTH,
  startOfDay,
} from './calendar-day';
import type { Instant, Zone } from './moment';

/** How far to count, once a page's own number has been filled in. */
export type Distance =
  | { readonly days: number }
  | { readonly businessDays: number }
  | { readonly hours: number }
  | { readonly months: number };

/** The bare number of a distance, and its unit. */
export function measureOf(distance: Distance) {
  if ('days' in distance) return { days: distance.days, unit: 'days' } as const;
  if ('hours' in distance) return { days: distance.hours, unit: 'hours' } as const;
  if ('months' in distance) return { days: distance.months, unit: 'months' } as const;
  return { days: distance.businessDays, unit: 'business-days' } as const;
}

/**
 * The last moment at which a limit is certainly still open. Counted from the earliest side of its anchor, because a
 * limit binds the buyer. Days are counted both as calendar days of `zone` and as 24-hour days, and the earlier counts:
 * either alone is late across one of the two clock changes.
 *
 * @param earliest the first instant at which the anchor can have happened
 * @param zone the marketplace's zone
 * @returns epoch milliseconds
 * @example limitAfter(2026-03-01T13:00Z, { days: 15 }, 'America/Los_Angeles') // 2026-03-16T07:00Z
 * Source: lib/core/README.md §2.3–§2.5
 */
export function limitAfter(earliest: Instant, distance: Distance, zone: Zone): Instant {
  if ('hours' in distance) return earliest + distance.hours * HOUR_LENGTH;
  const from = dayOf(earliest, zone);
  const calendar = startOfDay(dayAfter(from, distance), zone);
  const elapsed = earliest + daysOf(from, distance) * DAY_LENGTH;
  return Math.min(calendar, elapsed);
}

/**
 * The first moment at which a wait is certainly over: others had until the end of that day, on the latest reading.
 * The same instant is the one from which a limit is surely over, counted from the latest side of its anchor.
 *
 * @param latest the last instant at which the anchor can have happened
 * @example waitAfter(2025-12-19T20:00Z, { businessDays: 10 }, 'America/Los_Angeles') // end of 2026-01-02 there
 * Source: lib/core/README.md §2.3–§2.5
 */
export function waitAfter(latest: Instant, distance: Distance, zone: Zone): Instant {
  if ('hours' in distance) return latest + distance.hours * HOUR_LENGTH;
  const from = dayOf(latest, zone);
  const calendar = endOfDay(dayAfter(from, distance), zone);
  const elapsed = latest + daysOf(from, distance) * DAY_LENGTH;
  return Math.max(calendar, elapsed);
}

function dayAfter(from: CalendarDay, distance: Exclude<Distance, { hours: number }>): CalendarDay {
  if ('days' in distance) return addDays(from, distance.days);
  if ('months' in distance) return monthsAfter(from, distance.months);
  return businessDaysAfter(from, distance.businessDays);
}

function daysOf(from: CalendarDay, distance: Exclude<Distance, { hours: number }>): number {
  return Math.round((Date.parse(dayAfter(from, distance)) - Date.parse(from)) / DAY_LENGTH);
}

/**
 * The `count`-th Monday to Friday after `from`. No holiday is removed: whose holidays count is said nowhere.
 *
 * @example businessDaysAfter('2025-12-19', 10) // '2026-01-02'
 * Source: lib/core/README.md §2.4
 */
export const businessDaysAfter = (from: CalendarDay, count: number): CalendarDay =>
  dayOfDate(addBusinessDays(from, count, IN_UTC));

/**
 * The same day of the month `months` later, or that month's last day where it is shorter.
 *
 * @example monthsAfter('2024-02-29', 24) // '2026-02-28'
 * Source: lib/core/README.md §2.5
 */
export const monthsAfter = (from: CalendarDay, months: number): CalendarDay =>
  dayOfDate(addMonths(from, months, IN_UTC));

/** A bare day is worked on as its UTC midnight, so that no clock change of any machine can touch it. */
const IN_UTC = { in: tz('UTC') };
const dayOfDate = (date: Date): CalendarDay => dayOf(date.getTime(), 'UTC');
