import type { PageKind } from '../../core/sighting';
import type { ListPlaces, OrderPlaces, Place } from '../marketplace';
import { CARD, DETAIL, first, LIST, TRACKING } from './selectors';

const isElement = (node: ParentNode): node is Element => node.nodeType === 1;

const inFrontOf = (element: Element | null): Place | null =>
  element?.parentElement ? { parent: element.parentElement, before: element } : null;

/** Behind an element, in front of whatever follows it there. */
const behind = (element: Element | null): Place | null =>
  element?.parentElement ? { parent: element.parentElement, before: element.nextSibling } : null;

/** All below the block that holds the parcel, up to the page's own root. */
function outermostBelowRoot(element: Element | null): Element | null {
  let at = element;
  while (
    at?.parentElement &&
    !/^(?:root|app)$/.test(at.parentElement.id) &&
    at.parentElement.tagName !== 'BODY'
  )
    at = at.parentElement;
  return at;
}

/** Where the overlay goes. React owns the nodes around; ours are never between two of its text nodes, always beside whole blocks. */
export const listPlaces: ListPlaces = {
  cards: (root) => {
    const below = Array.from(root.querySelectorAll(CARD));
    return isElement(root) && root.matches(CARD) ? [root, ...below] : below;
  },
  /** A row of its own under the card's header; at the card's end where it has none. */
  chip: (card) => {
    const header = first(card, LIST.header);
    return header?.parentElement === card ? behind(header) : { parent: card, before: null };
  },
  bar: (page) => {
    const card = page.querySelector(CARD);
    if (card) return inFrontOf(card.closest(LIST.group) ?? card);
    const content = first(page, LIST.content);
    return content ? { parent: content, before: content.firstChild } : null;
  },
};

/** The panel's place: under the state of the order on its page, above the parcel's headline on the tracking page. */
export const orderPlaces: OrderPlaces = {
  panel: (page: Document, kind: PageKind) => {
    if (kind === 'detail')
      return behind(first(page, DETAIL.status)) ?? startOf(first(page, DETAIL.frame));
    if (kind === 'tracking')
      return inFrontOf(
        outermostBelowRoot(
          page.querySelector(TRACKING.headline) ?? page.querySelector(TRACKING.module),
        ),
      );
    return null;
  },
};

const startOf = (element: Element | null): Place | null =>
  element && { parent: element, before: element.firstChild };
