import type { JSX } from 'preact';
import type { HandIn } from '../../lib/core/rules/hand-in';
import { sourceText } from '../../lib/wording/source-text';
import { useHere } from '../here';

/** Where a return can be handed in, as the source document says; a fact of that document and no more. */
export function HandInNote({ handIn }: { readonly handIn: HandIn }): JSX.Element {
  const { words } = useHere();
  const places = new Intl.ListFormat(words.language, { type: 'disjunction' }).format(handIn.places);
  const country =
    new Intl.DisplayNames([words.language], { type: 'region' }).of(handIn.country) ??
    handIn.country;
  return (
    <section class="routes-part">
      <h3>{words.say('handInTitle')}</h3>
      <p>{words.say('handInPlaces', places, country)}</p>
      <p class="route-source">{words.say('routeSource', sourceText(handIn.source, words))}</p>
    </section>
  );
}
