import type { JSX } from 'preact';
import type { OrderView } from '../../lib/core/views/order-view';
import { useHere } from '../here';

/**
 * The page's own words for the claim-by, so that a cautious date never looks like a wrong one
 * (lib/core/README.md §2.7).
 */
export function StatedQuote({ view }: { readonly view: OrderView }): JSX.Element | null {
  const { words } = useHere();
  const clock = view.clocks.find(
    ({ rule, kind }) => rule === view.claimBy?.rule && kind === view.claimBy.kind,
  );
  // What the user typed is not the page's.
  if (!clock?.quote || clock.from === 'user') return null;
  return (
    <p class="quote">
      {words.say('popupPageSays')} <q dir="auto">{clock.quote}</q>
    </p>
  );
}
