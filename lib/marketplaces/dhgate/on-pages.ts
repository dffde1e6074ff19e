import { idAnchors, onlyId } from '../label-reader/id-anchors';
import { placesOfLabels } from '../label-reader/list-places';
import { orderCards } from '../label-reader/order-cards';
import { piecesOf } from '../label-reader/pieces';
import type { ListShop, OrderShop } from '../marketplace';
import { dhgateAddresses } from './addresses';
import { dhgatePages } from './pages';

/* DHgate for the scripts on its pages: where things go there, and nothing that reads. */

export const cardsIn = (root: ParentNode): Element[] => orderCards(root, dhgatePages);

export const places = placesOfLabels(cardsIn);
const shop = { id: 'dhgate', site: dhgateAddresses, places } as const;

export const list: ListShop = {
  ...shop,
  orderOf: (card) => onlyId(idAnchors(card, piecesOf(card, dhgatePages.notSearched), dhgatePages)),
};

export const detail: OrderShop = shop;
export const tracking: OrderShop = shop;
