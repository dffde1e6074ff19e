import { addDays, dayOf, HOUR_LENGTH, MINUTE_LENGTH, startOfDay } from './calendar-day';
import type { Instant, Zone } from './moment';

/**
 * The last whole day in `zone` that ends at or before `safe`.
 *
 * @example lastWholeDay(2026-09-03T22:00Z, 'Europe/Berlin') // '2026-09-03'
 * Source: lib/core/README.md §2.7
 */
export const lastWholeDay = (safe: Instant, zone: Zone) => addDays(dayOf(safe, zone), -1);

/**
 * The day that stands for an end in `zone`: of a limit the last whole day that is certainly in time, of a wait the last
 * day that others have.
 */
export const lastDayOf = (binds: 'limit' | 'wait', safe: Instant, zone: Zone) =>
  binds === 'limit' ? lastWholeDay(safe, zone) : dayOf(safe - 1, zone);

/**
 * The last minute a person may read as "by then", in `zone`: the safe instant itself, or 23:59 where it is midnight,
 * which would be taken for the one after.
 */
export const lastMinute = (safe: Instant, zone: Zone): Instant =>
  safe === startOfDay(dayOf(safe, zone), zone) ? safe - MINUTE_LENGTH : safe;

/**
 * The first instant at which less than 48 hours are left until `safe`: from then on the exact time is told, not the day
 * alone.
 *
 * Source: lib/core/README.md §2.7
 */
export const under48HoursFrom = (safe: Instant): Instant => safe - 48 * HOUR_LENGTH + 1;

/** Whether less than 48 hours are left until `safe`, or none. */
export const isUnder48Hours = (safe: Instant, now: Instant): boolean =>
  now >= under48HoursFrom(safe);
