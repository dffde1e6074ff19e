import type { ShopPages } from '../label-reader/shop-pages';
import { temuSigns } from './signs';
import * as words from './words';

/** What the label reader is told of Temu. */
export const temuPages: ShopPages = {
  ...temuSigns,
  days: [{ fact: 'placed', labels: words.PLACED_LABELS, choose: 'only' }],
  total: words.TOTAL_LABELS,
  carrier: [],
  trackingNumber: words.NUMBER_LABELS,
  alsoPrinted: words.RETURN_BUTTONS,
};
