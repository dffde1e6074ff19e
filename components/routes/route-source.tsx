import type { JSX } from 'preact';
import type { Clock } from '../../lib/core/clock';
import type { Source } from '../../lib/core/rule';
import type { Words } from '../../lib/core/words';
import { becauseText, certaintyName } from '../clock-names';
import { useHere } from '../here';

export const sourceText = ({ title, date }: Source, words: Words): string =>
  words.say('routeSource', date === null ? title : words.say('sourceDated', title, date));

/** Where a date comes from: what it is counted from, by which source, how sure. */
export function RouteSource({ clock }: { readonly clock: Clock }): JSX.Element {
  const { words } = useHere();
  return (
    <p class="route-source">
      {clock.quote === null ? becauseText(clock, words) : <q dir="auto">{clock.quote}</q>}
      {' · '}
      {sourceText(clock.source, words)}
      {' · '}
      {certaintyName(clock, words)}
    </p>
  );
}
