import type { JSX } from 'preact';
import { ruleOfDate } from '../../lib/core/facts/order-page';
import type { Clock } from '../../lib/core/rules/clock';
import { becauseText, certaintyName } from '../../lib/wording/clocks/clock-names';
import { sourceText } from '../../lib/wording/source-text';
import { useHere } from '../here';

/**
 * Where a date comes from: the page's words, or what it is counted from; by which source; how sure. What the user typed
 * is no page's.
 */
export function RouteSource({ clock }: { readonly clock: Clock }): JSX.Element {
  const { words } = useHere();
  if (clock.from === 'user' && clock.quote !== null)
    return <p class="route-source">{certaintyName(clock, words)}</p>;
  return (
    <p class="route-source">
      {clock.quote === null ? becauseText(clock, words) : <q dir="auto">{clock.quote}</q>}
      {' · '}
      <a href={ruleOfDate(clock)} target="_blank" rel="noopener">
        {words.say('routeSource', sourceText(clock.source, words))}
      </a>
      {` · ${certaintyName(clock, words)}`}
    </p>
  );
}
