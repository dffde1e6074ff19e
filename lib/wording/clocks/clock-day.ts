import { isUnder48Hours, lastMinute } from '../../core/rules/claim-by';
import type { Clock } from '../../core/rules/clock';
import { addDays, dayOf } from '../../core/time/calendar-day';
import { dayText, type Here, momentText } from '../format';

/**
 * For what binds the buyer the last whole day, near the end its last minute; for what binds others the last day in
 * time.
 */
export function clockDay(
  { safe, certainty, binds, atMost }: Pick<Clock, 'safe' | 'certainty' | 'binds' | 'atMost'>,
  here: Here,
): string {
  const { words, now, zone } = here;
  if (safe === null) return words.say('clockUnknown');
  const near = binds === 'limit' && safe > now && isUnder48Hours(safe, now);
  const day = binds === 'limit' ? addDays(dayOf(safe, zone), -1) : dayOf(safe - 1, zone);
  const text = near ? momentText(lastMinute(safe, zone), here) : dayText(day, here);
  if (atMost) return words.say('clockAtMost', text);
  return certainty === 'estimated' ? words.say('clockAbout', text) : text;
}
