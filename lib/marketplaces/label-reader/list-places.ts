import type { ListPlaces, OrderPlaces, Place } from '../marketplace';
import { holds, isElement, matches, own, parentOf } from '../nodes';

const CLOSED = 'html, a, button, ul, ol, table, tbody, tr, select, p, span';

/** Whether an element may take an element of ours: nothing goes between the text nodes of the page. */
const takesElements = (parent: Element): boolean =>
  !matches(parent, CLOSED) &&
  Array.from(own(parent, 'childNodes')).every(
    ({ nodeType, nodeValue }) => nodeType !== 3 || !nodeValue?.trim(),
  );

/** In front of an element, or of the nearest one around it where an element of ours may stand. */
export function inFrontOf(element: Element | null | undefined): Place | null {
  let before = element ?? null;
  for (let parent = parentOf(before); parent; parent = parentOf(before)) {
    if (takesElements(parent)) return { parent, before };
    before = parent;
  }
  return null;
}

/**
 * The overlay's places on a list whose markup is not known: the chip at the end of each card, the bar above the first.
 *
 * @param frame what the bar stands above where the shop has a name for it
 */
export function placesAround(
  find: (root: ParentNode) => Element[],
  frame: (page: Document) => Element | null = () => null,
): ListPlaces {
  let first: Element | undefined;
  /** Showed no card: what it gets is looked at, and not all of it with each of its changes. */
  let empty: Document | undefined;
  const cards = (root: ParentNode) => {
    const found = find(root);
    if (!first || !isElement(root)) [first] = found;
    return found;
  };
  const firstOf = (page: Document) => {
    if (first ? !holds(page, first) : empty !== page) {
      first = undefined;
      empty = page;
      cards(page);
    }
    return first;
  };
  return {
    cards,
    chip: (card) => (takesElements(card) ? { parent: card, before: null } : null),
    bar: (page) => inFrontOf(frame(page) ?? firstOf(page)),
  };
}

/** The same, and the panel in front of the one order of a page. */
export const placesOfLabels = (
  cards: (root: ParentNode) => Element[],
): ListPlaces & OrderPlaces => ({
  ...placesAround(cards),
  panel: (page, kind) => (kind === 'list' ? null : inFrontOf(cards(page)[0])),
});
