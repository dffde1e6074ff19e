import type { PageKind } from '../../../core/facts/sighting';
import type { ListPlaces, OrderPlaces, Place } from '../../marketplace';
import { attributeOf, closest, find, findAll, matches, own, parentOf } from '../../nodes';
import { CARD, DETAIL, first, LIST, TRACKING } from './selectors';

const isElement = (node: ParentNode): node is Element => own(node, 'nodeType') === 1;

function inFrontOf(element: Element | null): Place | null {
  const parent = parentOf(element);
  return parent && { parent, before: element };
}

/** Behind an element, in front of whatever follows it there. */
function behind(element: Element | null): Place | null {
  const parent = parentOf(element);
  return element && parent && { parent, before: own(element, 'nextSibling') };
}

const isRoot = (element: Element): boolean =>
  /^(?:root|app)$/.test(attributeOf(element, 'id') ?? '') || own(element, 'tagName') === 'BODY';

/** All below the block that holds the parcel, up to the page's own root. */
function outermostBelowRoot(element: Element | null): Element | null {
  let at = element;
  for (let above = parentOf(at); above && !isRoot(above); above = parentOf(at)) at = above;
  return at;
}

/**
 * Where the overlay goes. React owns the nodes around; ours are never between two of its text nodes, always beside
 * whole blocks.
 */
export const listPlaces: ListPlaces = {
  cards: (root) => {
    const below = findAll(root, CARD);
    return isElement(root) && matches(root, CARD) ? [root, ...below] : below;
  },
  /** A row of its own under the card's header; at the card's end where it has none. */
  chip: (card) => {
    const header = first(card, LIST.header);
    return header && parentOf(header) === card ? behind(header) : { parent: card, before: null };
  },
  bar: (page) => {
    const card = find(page, CARD);
    if (card) return inFrontOf(closest(card, LIST.group) ?? card);
    const content = first(page, LIST.content);
    return content ? { parent: content, before: own(content, 'firstChild') } : null;
  },
};

/** The panel's place: under the state of the order on its page, above the parcel's headline on the tracking page. */
export const orderPlaces: OrderPlaces = {
  panel: (page: Document, kind: PageKind) => {
    if (kind === 'detail')
      return behind(first(page, DETAIL.status)) ?? startOf(first(page, DETAIL.frame));
    if (kind === 'tracking')
      return inFrontOf(
        outermostBelowRoot(find(page, TRACKING.headline) ?? find(page, TRACKING.module)),
      );
    return null;
  },
};

const startOf = (element: Element | null): Place | null =>
  element && { parent: element, before: own(element, 'firstChild') };
