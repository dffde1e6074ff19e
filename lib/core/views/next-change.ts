import { addDays, DAY_LENGTH, dayOf, HOUR_LENGTH, startOfDay } from '../time/calendar-day';
import type { Instant, Zone } from '../time/moment';
import type { OrderView } from './order-view';

/**
 * When the words on an open page stop being true although nobody did anything: at the next midnight, when a shown limit
 * ends, and each hour while one of them counts hours.
 *
 * @returns milliseconds from `now`, at least a minute, at most a day
 */
export function untilNextChange(views: Iterable<OrderView>, now: Instant, zone: Zone): number {
  let next = startOfDay(addDays(dayOf(now, zone), 1), zone);
  for (const { claimBy } of views) {
    if (claimBy === null || claimBy.safe <= now) continue;
    next = Math.min(next, claimBy.safe);
    if (claimBy.safe - now > 2 * DAY_LENGTH) continue;
    next = Math.min(
      next,
      claimBy.safe - Math.floor((claimBy.safe - now) / HOUR_LENGTH) * HOUR_LENGTH + 1,
    );
  }
  return Math.min(DAY_LENGTH, Math.max(60_000, next - now));
}
