import type { JSX } from 'preact';
import type { Clock } from '../../lib/core/rules/clock';
import { ageText } from '../../lib/wording/age-text';
import { clockDay } from '../../lib/wording/clocks/clock-day';
import { becauseText, certaintyName } from '../../lib/wording/clocks/clock-names';
import type { Here } from '../../lib/wording/format';
import { sourceText } from '../../lib/wording/source-text';

interface ClockRowProps {
  readonly clock: Clock;
  /** What it is about, told apart from the others beside it. */
  readonly name: string;
  readonly here: Here;
  /** Where its rule can be checked; left out where no link may lead there, as on a shop's page. */
  readonly ruleAt?: ((clock: Clock) => string) | undefined;
}

/** A page's words, or the user's, are the whole reason; else the date is another than they say, and why is told too. */
const isSaidByWords = ({ because: { code, lessFor } }: Clock): boolean =>
  (code === 'stated-by-page' || code === 'entered-by-user') && lessFor === undefined;

/**
 * One clock of an order: its day, what it is about, how sure it is, where it comes from and why it shows what it shows.
 */
export function ClockRow({ clock, name, here, ruleAt }: ClockRowProps): JSX.Element {
  const { words } = here;
  const source = sourceText(clock.source, words);
  // The age of what the page printed; a rule was not read now because the day it counts from was.
  const printed = clock.quote !== null && clock.readAt !== null;
  const read = printed && words.say('sourceRead', ageText(clock.readAt, here));
  return (
    <tr class={clock.state === 'over' ? 'over' : ''}>
      <th scope="row">{clockDay(clock, here)}</th>
      <td>
        {name} <span class="tag">{certaintyName(clock, words)}</span>
        {clock.state === 'over' && (
          <span class="tag">
            {words.say(clock.binds === 'limit' ? 'clockPassed' : 'clockReached')}
          </span>
        )}
        <div class="source">
          {printed && `${words.say('clockQuote', clock.quote ?? '')} · `}
          {(!printed || !isSaidByWords(clock)) && `${becauseText(clock, words)} · `}
          {ruleAt ? <a href={ruleAt(clock)}>{source}</a> : source}
          {read && ` · ${read}`}
          {clock.stale && <span class="stale"> {words.say('sourceStale')}</span>}
        </div>
      </td>
    </tr>
  );
}
