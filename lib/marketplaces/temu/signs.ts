import { seenLine } from '../label-reader/lines';
import { nearLabels } from '../label-reader/near-labels';
import type { CardSigns } from '../label-reader/shop-pages';
import { attributeOf, matches, own } from '../nodes';
import { idInLink, TEMU_ID } from './order-id';
import { FRAMES, LIST, LISTS, NAMED, TITLES } from './selectors';
import * as words from './words';

/**
 * A picture or link named like the item it shows: it prints its own name or nothing. A whole card may be a link with a
 * name, too.
 */
function isNamedItem(element: Element): boolean {
  const name = seenLine(attributeOf(element, 'aria-label') ?? '');
  const text = seenLine(own(element, 'textContent') ?? '');
  return name !== '' && !words.DETAILS_LINK.includes(name.toLowerCase()) && name.includes(text);
}

/** What tells where Temu's cards are. */
export const temuSigns: CardSigns = {
  id: TEMU_ID,
  idLabels: words.ID_LABELS,
  near: nearLabels(
    [
      ...words.DETAILS_LINK,
      ...words.PLACED_LABELS,
      ...words.TOTAL_LABELS,
      ...words.NUMBER_LABELS,
      ...words.RETURN_BUTTONS,
    ],
    LISTS,
  ),
  elsewhere: {
    selector: 'a[href*="parent_order_sn="]',
    idOf: (element) => idInLink(attributeOf(element, 'href')),
  },
  lists: LISTS,
  frames: FRAMES,
  marks: [words.DETAILS_LINK, words.PLACED_LABELS, words.TOTAL_LABELS],
  once: [words.PLACED_LABELS, words.TOTAL_LABELS],
  dated: [],
  items: LIST.slide,
  notSearched: (element) =>
    matches(element, TITLES) || (matches(element, NAMED) && isNamedItem(element)),
};
