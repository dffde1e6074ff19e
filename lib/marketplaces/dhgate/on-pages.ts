import { idIn } from '../label-reader/id-anchors';
import { placesOfLabels } from '../label-reader/list-places';
import { orderCards } from '../label-reader/order-cards';
import type { ListShop, OrderShop } from '../marketplace';
import { dhgateAddresses } from './addresses';
import { dhgateSigns } from './signs';

/* DHgate for the scripts on its pages: where things go there, and nothing that reads. */

export const cardsIn = (root: ParentNode): Element[] => orderCards(root, dhgateSigns);

export const places = placesOfLabels(cardsIn);
const shop = { id: 'dhgate', site: dhgateAddresses, places } as const;

export const list: ListShop = {
  ...shop,
  orderOf: (card) => idIn(card, dhgateSigns),
};

export const detail: OrderShop = shop;
export const tracking: OrderShop = shop;
