import type { JSX } from 'preact';
import { addDays, dayOf, HOUR_LENGTH } from '../../lib/core/calendar-day';
import type { Clock } from '../../lib/core/clock';
import { becauseText, certaintyName } from '../clock-names';
import { dayText, type Here, momentText } from '../format';
import { ageText } from './age-text';
import { clockWording } from './clock-wording';

/** One clock of an order: its day, what it is about, how sure it is, where it comes from and why it shows what it shows. */
export function ClockRow({
  clock,
  here,
}: {
  readonly clock: Clock;
  readonly here: Here;
}): JSX.Element {
  const { words } = here;
  const { title, date } = clock.source;
  const source = date === null ? title : words.say('sourceDated', title, date);
  // The age of what the page printed; a rule was not read now because the day it counts from was.
  const printed = clock.quote !== null && clock.readAt !== null;
  const read = printed && words.say('sourceRead', ageText(clock.readAt, here));
  return (
    <tr class={clock.state === 'over' ? 'over' : ''}>
      <th scope="row">{clockDay(clock, here)}</th>
      <td>
        {clockWording(clock, words)} <span class="tag">{certaintyName(clock, words)}</span>
        {clock.state === 'over' && (
          <span class="tag">
            {words.say(clock.binds === 'limit' ? 'clockPassed' : 'clockReached')}
          </span>
        )}
        <div class="source">
          {[printed ? `“${clock.quote}”` : becauseText(clock, words), source, read]
            .filter(Boolean)
            .join(' · ')}
          {clock.stale && <span class="stale"> {words.say('sourceStale')}</span>}
        </div>
      </td>
    </tr>
  );
}

/** The hours of a limit's last two days are told as well (rules.md §2.7). */
const EXACT_BELOW = 48 * HOUR_LENGTH;
const MINUTE = 60_000;

/** For what binds the buyer the last whole day, near the end its last minute; for what binds others the last day in time. */
function clockDay({ safe, certainty, binds }: Clock, here: Here): string {
  const { words, now, zone } = here;
  if (safe === null) return words.say('clockUnknown');
  const near = binds === 'limit' && safe > now && safe - now <= EXACT_BELOW;
  if (near) return momentText(safe - MINUTE, here);
  const day = binds === 'limit' ? addDays(dayOf(safe, zone), -1) : dayOf(safe - 1, zone);
  return certainty === 'estimated'
    ? words.say('clockAbout', dayText(day, here))
    : dayText(day, here);
}
