import type { ShopPages } from '../label-reader/shop-pages';
import { dhgateSigns } from './signs';
import * as words from './words';

/** What the label reader is told of DHgate. */
export const dhgatePages: ShopPages = {
  ...dhgateSigns,
  days: [
    { fact: 'placed', labels: words.PLACED_LABELS, choose: 'only' },
    { fact: 'tracked', labels: words.TRACKED_LABELS, choose: 'earliest' },
    { fact: 'delivered', labels: words.DELIVERED_LABELS, choose: 'earliest' },
    { fact: 'maybeDelivered', labels: words.MAYBE_LABELS, choose: 'earliest' },
  ],
  total: words.TOTAL_LABELS,
  carrier: words.CARRIER_LABELS,
  trackingNumber: words.NUMBER_LABELS,
};
