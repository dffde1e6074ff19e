import { seenLine } from '../label-reader/lines';
import type { CardSigns } from '../label-reader/shop-pages';
import { attributeOf, matches, own } from '../nodes';
import { DHGATE_ID } from './order-id';
import { FRAMES, LIST, TITLES } from './selectors';
import * as words from './words';

/** What tells where DHgate's cards are. */
export const dhgateSigns: CardSigns = {
  id: DHGATE_ID,
  idLabels: words.ID_LABELS,
  near: null,
  elsewhere: {
    selector: `${LIST.orderNumber}, ${LIST.number}`,
    idOf: (element) => {
      const id = seenLine(attributeOf(element, 'orderno') ?? own(element, 'textContent') ?? '');
      return DHGATE_ID.test(id) ? id : null;
    },
  },
  lists: null,
  frames: FRAMES,
  marks: [words.STATUS_LABELS, words.TOTAL_LABELS, words.OTHER_LABELS],
  once: [words.PLACED_LABELS, words.TOTAL_LABELS],
  dated: [...words.TRACKED_LABELS, ...words.DELIVERED_LABELS, ...words.MAYBE_LABELS],
  items: null,
  notSearched: (element) => matches(element, TITLES),
};
