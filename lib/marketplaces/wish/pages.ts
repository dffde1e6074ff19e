import type { ShopPages } from '../label-reader/shop-pages';
import { own } from '../nodes';
import { FRAMES } from './selectors';
import * as words from './words';

/**
 * What the label reader is told of Wish. The form of its ids is not known: letters and digits, at their label
 * alone.
 */
export const wishPages: ShopPages = {
  id: /^(?=[A-Za-z]*\d)[A-Za-z0-9]{6,30}$/,
  idLabels: words.ID_LABELS,
  isIdUnlabelled: null,
  elsewhere: [],
  lists: null,
  frames: FRAMES,
  marks: [
    words.PLACED_LABELS,
    words.TOTAL_LABELS,
    words.MAXIMUM_LABELS,
    words.ESTIMATED_LABELS,
    words.DELIVERED_LABELS,
  ],
  items: null,
  days: [
    { fact: 'placed', labels: words.PLACED_LABELS, choose: 'only' },
    { fact: 'delivered', labels: words.DELIVERED_LABELS, choose: 'earliest' },
    { fact: 'maybeDelivered', labels: words.MAYBE_LABELS, choose: 'earliest' },
    // The maximum is the last day promised; where only an estimate is shown it is the safe side of it.
    { fact: 'promisedBy', labels: words.MAXIMUM_LABELS, choose: 'earliest', ahead: true },
    { fact: 'promisedBy', labels: words.ESTIMATED_LABELS, choose: 'earliest', ahead: true },
  ],
  total: words.TOTAL_LABELS,
  carrier: words.CARRIER_LABELS,
  trackingNumber: words.NUMBER_LABELS,
  // Links lead to products and help; their words are titles and questions.
  notSearched: (element) => own(element, 'tagName') === 'A',
};
