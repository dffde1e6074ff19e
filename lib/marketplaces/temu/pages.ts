import { foldLabel } from '../label-and-id/labels';
import type { ShopPages } from '../label-and-id/shop-pages';
import { idInLink, TEMU_ID } from './order-id';
import { FRAMES, LIST, LISTS } from './selectors';
import * as words from './words';

/** A link to goods or to anything but an order: its words are a title. */
const isElsewhere = (element: Element): boolean =>
  element.tagName === 'A' && !/\/bgt_/.test((element.getAttribute('href') ?? '').slice(0, 500));

const isTitle = (element: Element): boolean =>
  (/^(?:link|img)$/.test(element.getAttribute('role') ?? '') &&
    element.hasAttribute('aria-label') &&
    !words.DETAILS_LINK.includes(foldLabel(element.getAttribute('aria-label') ?? ''))) ||
  element.matches(LIST.slide) ||
  isElsewhere(element);

/** What the label-and-id reader is told of Temu. */
export const temuPages: ShopPages = {
  id: TEMU_ID,
  idLabels: words.ID_LABELS,
  idSpeaksForItself: true,
  elsewhere: [
    {
      selector: 'a[href*="parent_order_sn="]',
      idOf: (element) => idInLink(element.getAttribute('href')),
    },
  ],
  lists: LISTS,
  frames: FRAMES,
  marks: [words.DETAILS_LINK, words.PLACED_LABELS, words.TOTAL_LABELS],
  days: [{ fact: 'placed', labels: words.PLACED_LABELS, choose: 'only' }],
  total: words.TOTAL_LABELS,
  carrier: [],
  trackingNumber: words.NUMBER_LABELS,
  notSearched: isTitle,
};
