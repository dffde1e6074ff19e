import { findAll, own } from '../../marketplaces/nodes';

/** By this a version of us finds what an earlier one left. The page sees it, as it sees the element itself. */
export const MARK = 'data-claim-clock';

/**
 * An element for a closed shadow root of ours. A plain one: of an element with a name of its own the page can say what
 * it is (`customElements`), be there before us or reach into the root.
 */
export function plainHost(page: Document): HTMLElement {
  const host = own(page, 'createElement').call(page, 'div');
  host.setAttribute(MARK, '');
  return host;
}

/**
 * Takes away what an earlier version left, in elements of their own name at first: Firefox starts the scripts of an
 * updated extension on pages that are open.
 */
export function removeLeft(page: Document): void {
  for (const left of findAll(page, `[${MARK}], claim-clock`)) left.remove();
}
