import type { ShopPages } from '../label-reader/shop-pages';
import { wishSigns } from './signs';
import * as words from './words';

/** What the label reader is told of Wish. */
export const wishPages: ShopPages = {
  ...wishSigns,
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
};
