import type { Clock } from '../../core/rules/clock';
import { isUnder48Hours, lastDayOf, lastMinute } from '../../core/time/last-day';
import type { Instant } from '../../core/time/moment';
import { dayText, type Here, momentText } from '../format';

/**
 * For what binds the buyer the last whole day, near the end its last minute; for what binds others the last day in
 * time.
 */
export function clockDay(
  { safe, certainty, binds, atMost }: Pick<Clock, 'safe' | 'certainty' | 'binds' | 'atMost'>,
  here: Here,
): string {
  const { words } = here;
  if (safe === null) return words.say('clockUnknown');
  const text = endText(binds, safe, here);
  if (atMost) return words.say('clockAtMost', text);
  return certainty === 'estimated' ? words.say('clockAbout', text) : text;
}

/** The same without how sure it is, for a place that says that itself. */
export function endText(binds: Clock['binds'], safe: Instant, here: Here): string {
  const { now, zone } = here;
  const near = binds === 'limit' && safe > now && isUnder48Hours(safe, now);
  return near
    ? momentText(lastMinute(safe, zone), here)
    : dayText(lastDayOf(binds, safe, zone), here);
}
