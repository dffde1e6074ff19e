import { plainText, visibleText } from '../../reading/page-text';
import { standsAmongOrders } from '../label-reader/beside-id';
import { foldLabel } from '../label-reader/labels';
import type { ShopPages } from '../label-reader/shop-pages';
import { attributeOf, matches, own } from '../nodes';
import { joinedText, oneLine } from '../page-text';
import { idInLink, TEMU_ID } from './order-id';
import { FRAMES, LIST, LISTS } from './selectors';
import * as words from './words';

/** A link to goods or to anything but an order: its words are a title. */
const isLinkElsewhere = (element: Element): boolean =>
  own(element, 'tagName') === 'A' &&
  !/\/bgt_/.test((attributeOf(element, 'href') ?? '').slice(0, 500));

/** The digits of a text may be of another script than those of its name. */
const asSeen = (text: string): string => plainText(visibleText(text));

/**
 * A picture or link named like the item it shows: it prints its own name or nothing. A whole card may be a link with a
 * name, too.
 */
function isNamedItem(element: Element): boolean {
  if (!/^(?:link|img)$/.test(attributeOf(element, 'role') ?? '')) return false;
  const name = oneLine(attributeOf(element, 'aria-label') ?? '');
  if (!name || words.DETAILS_LINK.includes(foldLabel(name))) return false;
  const text = asSeen(joinedText(element));
  return text === '' || asSeen(name).includes(text);
}

const isTitle = (element: Element): boolean =>
  matches(element, LIST.slide) || isLinkElsewhere(element) || isNamedItem(element);

/** What the label reader is told of Temu. */
export const temuPages: ShopPages = {
  id: TEMU_ID,
  idLabels: words.ID_LABELS,
  isIdUnlabelled: standsAmongOrders,
  elsewhere: [
    {
      selector: 'a[href*="parent_order_sn="]',
      idOf: (element) => idInLink(attributeOf(element, 'href')),
    },
  ],
  lists: LISTS,
  frames: FRAMES,
  marks: [words.DETAILS_LINK, words.PLACED_LABELS, words.TOTAL_LABELS],
  items: LIST.slide,
  days: [{ fact: 'placed', labels: words.PLACED_LABELS, choose: 'only' }],
  total: words.TOTAL_LABELS,
  carrier: [],
  trackingNumber: words.NUMBER_LABELS,
  alsoPrinted: words.RETURN_BUTTONS,
  notSearched: isTitle,
};
