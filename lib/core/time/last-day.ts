import { addDays, dayOf, HOUR_LENGTH, MINUTE_LENGTH } from './calendar-day';
import type { Instant, Zone } from './moment';
import { offsetAt } from './zone-offset';

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
 * The last minute a person may read as "by then", in `zone`: the safe instant itself, but none that would be taken for
 * a later one. For the minute that begins with midnight, which would be taken for the midnight after, it is 23:59; for
 * one that the clock shows once more, because it is put back by an hour, the same minute of the hour before.
 *
 * Source: lib/core/README.md §2.7
 */
export function lastMinute(safe: Instant, zone: Zone): Instant {
  const comesTwice = offsetAt(zone, safe) > offsetAt(zone, safe + HOUR_LENGTH);
  const told = comesTwice ? safe - HOUR_LENGTH : safe;
  const before = told - MINUTE_LENGTH;
  return dayOf(before, zone) < dayOf(told, zone) ? before : told;
}

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
