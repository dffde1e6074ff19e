import { DAY_LENGTH, HOUR_LENGTH, MINUTE_LENGTH } from '../core/time/calendar-day';
import type { Instant } from '../core/time/moment';
import type { Here } from './format';

/** How long ago something was read: "2 hours ago", "3 days ago", "now" for less than a minute. */
export function ageText(readAt: Instant, { words, now }: Here): string {
  const format = new Intl.RelativeTimeFormat(words.language, { numeric: 'auto' });
  const age = Math.max(0, now - readAt);
  if (age >= DAY_LENGTH) return format.format(-Math.floor(age / DAY_LENGTH), 'day');
  if (age >= HOUR_LENGTH) return format.format(-Math.floor(age / HOUR_LENGTH), 'hour');
  return age >= MINUTE_LENGTH
    ? format.format(-Math.floor(age / MINUTE_LENGTH), 'minute')
    : format.format(0, 'second');
}
