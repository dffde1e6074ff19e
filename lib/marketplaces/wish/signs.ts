import type { CardSigns } from '../label-reader/shop-pages';
import { matches } from '../nodes';
import { FRAMES } from './selectors';
import * as words from './words';

/** What tells where Wish's cards are. The form of its ids is not known: letters and digits, at their label alone. */
export const wishSigns: CardSigns = {
  id: /^(?=[A-Za-z]*\d)[A-Za-z0-9]{6,30}$/,
  idLabels: words.ID_LABELS,
  near: null,
  elsewhere: null,
  lists: null,
  frames: FRAMES,
  marks: [
    words.PLACED_LABELS,
    words.TOTAL_LABELS,
    words.MAXIMUM_LABELS,
    words.ESTIMATED_LABELS,
    words.DELIVERED_LABELS,
  ],
  once: [words.PLACED_LABELS, words.TOTAL_LABELS],
  dated: [
    ...words.DELIVERED_LABELS,
    ...words.MAYBE_LABELS,
    ...words.MAXIMUM_LABELS,
    ...words.ESTIMATED_LABELS,
  ],
  items: null,
  // Links lead to products and help; their words are titles and questions.
  notSearched: (element) => matches(element, 'a'),
};
