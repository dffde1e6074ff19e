import { idIn } from '../label-reader/id-anchors';
import { inFrontOf, placesAround } from '../label-reader/list-places';
import { orderCards } from '../label-reader/order-cards';
import type { ListShop, OrderPlaces, OrderShop } from '../marketplace';
import { find } from '../nodes';
import { temuAddresses } from './addresses';
import { DETAIL, LISTS } from './selectors';
import { temuSigns } from './signs';

/* Temu for the scripts on its pages: where things go there, and nothing that reads. */

const shop = { id: 'temu', site: temuAddresses } as const;

/** What stands beside the list is recommendations. */
export const cardsIn = (root: ParentNode): Element[] =>
  orderCards(find(root, LISTS) ?? root, temuSigns);

export const list: ListShop = {
  ...shop,
  places: placesAround(cardsIn, (page) => find(page, LISTS)),
  orderOf: (card) => idIn(card, temuSigns),
};

/** The panel's place: above the payment on the order's page. */
export const orderPlaces: OrderPlaces = {
  panel: (page, kind) => (kind === 'detail' ? inFrontOf(find(page, DETAIL.payment)) : null),
};

/** A longer script is left alone. */
const LONGEST_SCRIPT = 2_000_000;

export const detail: OrderShop = {
  ...shop,
  places: orderPlaces,
  // The order's own data, which a script of the page keeps.
  scriptText: (text) =>
    text.length <= LONGEST_SCRIPT && /\brawData\s{0,20}=/.test(text) ? text : '',
};
