import type { ListPlaces, OrderPlaces, Place } from '../marketplace';
import { own, parentOf } from '../nodes';

/** Whether an element may take an element of ours: nothing goes between the text nodes of the page. */
function takesElements(parent: Element | null): parent is Element {
  return (
    parent !== null &&
    !/^(?:A|BUTTON|UL|OL|TABLE|TBODY|TR|SELECT|P|SPAN)$/.test(own(parent, 'tagName')) &&
    Array.from(own(parent, 'childNodes')).every(
      ({ nodeType, nodeValue }) => nodeType !== 3 || !nodeValue?.trim(),
    )
  );
}

/** In front of an element, or of the nearest one around it where an element of ours may stand. */
export function inFrontOf(element: Element | null | undefined): Place | null {
  let at = element;
  for (let above = parentOf(at); above; above = parentOf(at)) {
    if (own(above, 'tagName') === 'HTML') break;
    if (takesElements(above)) return { parent: above, before: at ?? null };
    at = above;
  }
  return null;
}

/**
 * The overlay's places on a list whose markup is not known: the chip at the end of each card, the bar above the first.
 */
export const placesAround = (
  cards: (root: ParentNode) => Element[],
  bar: (page: Document) => Element | null = () => null,
): ListPlaces => ({
  cards,
  chip: (card) => (takesElements(card) ? { parent: card, before: null } : null),
  bar: (page) => inFrontOf(bar(page) ?? cards(page)[0]),
});

/** The same, and the panel in front of the one order of a page. */
export const placesOfLabels = (
  cards: (root: ParentNode) => Element[],
): ListPlaces & OrderPlaces => ({
  ...placesAround(cards),
  panel: (page, kind) => (kind === 'list' ? null : inFrontOf(cards(page)[0])),
});
