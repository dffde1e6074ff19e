import { HOUR_LENGTH, MINUTE_LENGTH } from '../../../core/time/calendar-day';
import type { Instant, Zone } from '../../../core/time/moment';
import { offsetAt } from '../../../core/time/zone-offset';

/**
 * A zone as the shop's own pages name it: by its distance from UTC at that moment (FACTS.md §6.4).
 *
 * @example shopTimeZone('Asia/Seoul', now) // 'GMT+9'
 * @example shopTimeZone('Asia/Kolkata', now) // 'GMT+5:30'
 */
export function shopTimeZone(zone: Zone, now: Instant): string {
  const offset = offsetAt(zone, now);
  const size = Math.abs(offset);
  const minutes = Math.floor((size % HOUR_LENGTH) / MINUTE_LENGTH);
  const hours = Math.floor(size / HOUR_LENGTH);
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `GMT${offset < 0 ? '-' : '+'}${hours}${rest}`;
}
