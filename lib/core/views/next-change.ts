import { addDays, DAY_LENGTH, dayOf, HOUR_LENGTH, startOfDay } from '../time/calendar-day';
import type { Instant, Zone } from '../time/moment';
import type { OrderView } from './order-view';

const MINUTE = 60_000;

/**
 * When the words on an open page stop being true although nobody did anything: at the next midnight, when a shown limit
 * ends, each hour while one of them counts hours, and each minute while it counts minutes.
 *
 * @returns milliseconds from `now`, at least a minute, at most a day
 */
export function untilNextChange(views: Iterable<OrderView>, now: Instant, zone: Zone): number {
  let next = startOfDay(addDays(dayOf(now, zone), 1), zone);
  for (const { claimBy } of views) {
    if (claimBy === null || claimBy.safe <= now) continue;
    const left = claimBy.safe - now;
    next = Math.min(next, claimBy.safe);
    if (left > 2 * DAY_LENGTH) continue;
    const unit = left < HOUR_LENGTH ? MINUTE : HOUR_LENGTH;
    next = Math.min(next, claimBy.safe - Math.floor(left / unit) * unit + 1);
  }
  return Math.min(DAY_LENGTH, Math.max(MINUTE, next - now));
}
