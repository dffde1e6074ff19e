import type { ShopPages } from '../label-reader/shop-pages';
import { attributeOf, matches, own } from '../nodes';
import { joinedText } from '../page-text';
import { DHGATE_ID } from './order-id';
import { FRAMES, LIST } from './selectors';
import * as words from './words';

/** Links lead to products and shops; their words are titles. */
const isTitle = (element: Element): boolean =>
  own(element, 'tagName') === 'A' || matches(element, LIST.title);

const idIn = (text: string): string | null => (DHGATE_ID.test(text.trim()) ? text.trim() : null);

/** What the label reader is told of DHgate. */
export const dhgatePages: ShopPages = {
  id: DHGATE_ID,
  idLabels: words.ID_LABELS,
  isIdUnlabelled: null,
  elsewhere: [
    {
      selector: LIST.orderNumber,
      idOf: (element) => idIn(attributeOf(element, 'orderno') ?? ''),
    },
    { selector: LIST.number, idOf: (element) => idIn(joinedText(element)) },
  ],
  lists: null,
  frames: FRAMES,
  marks: [words.STATUS_LABELS, words.TOTAL_LABELS, words.OTHER_LABELS],
  items: null,
  days: [
    { fact: 'placed', labels: words.PLACED_LABELS, choose: 'only' },
    { fact: 'tracked', labels: words.TRACKED_LABELS, choose: 'earliest' },
    { fact: 'delivered', labels: words.DELIVERED_LABELS, choose: 'earliest' },
    { fact: 'maybeDelivered', labels: words.MAYBE_LABELS, choose: 'earliest' },
  ],
  total: words.TOTAL_LABELS,
  carrier: words.CARRIER_LABELS,
  trackingNumber: words.NUMBER_LABELS,
  notSearched: isTitle,
};
