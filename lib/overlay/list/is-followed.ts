import { own } from '../../marketplaces/nodes';

/**
 * Whether something stands behind an element: what a parser has gone past is whole. Scripts put things at the end of
 * the body while what stands before them is still being parsed, so these tell nothing of what is deeper in the page.
 */
export function isFollowed(element: Element, page: Document): boolean {
  const body = own(page, 'body');
  let at: Node | null = body && element;
  while (at && at !== body) {
    const around: Node | null = own(at, 'parentNode');
    if (own(at, 'nextSibling') && (at === element || around !== body)) return true;
    at = around;
  }
  return false;
}
