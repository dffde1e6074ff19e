import { addDays, dayOf, HOUR_LENGTH, startOfDay } from './calendar-day';
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

const MINUTE = 60_000;

/**
 * The last minute a person may read as "by then", in `zone`: the safe instant itself, or 23:59 where it is midnight,
 * which would be taken for the one after.
 */
export const lastMinute = (safe: Instant, zone: Zone): Instant =>
  safe === startOfDay(dayOf(safe, zone), zone) ? safe - MINUTE : safe;

/**
 * Whether so little is left until `safe` that the exact time is told and not the day alone: less than 48 hours, and so
 * where none are. At 48 hours to the millisecond the day is still told.
 *
 * Source: lib/core/README.md §2.7
 */
export const isUnder48Hours = (safe: Instant, now: Instant): boolean =>
  safe - now < 48 * HOUR_LENGTH;
