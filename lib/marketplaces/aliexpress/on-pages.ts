import type { ListShop, OrderShop } from '../marketplace';
import { attributeOf, find } from '../nodes';
import { aliExpressAddresses } from './addresses';
import { idInLink } from './order-id';
import { listPlaces, orderPlaces } from './pages/places';

/* AliExpress for the scripts on its pages: where things go there, and nothing that reads. */

const shop = { id: 'aliexpress', site: aliExpressAddresses } as const;

export const list: ListShop = {
  ...shop,
  places: listPlaces,
  orderOf: (card) => idInLink(attributeOf(find(card, 'a[href*="rderId="]') ?? card, 'href')),
};

export const detail: OrderShop = { ...shop, places: orderPlaces };
export const tracking: OrderShop = { ...shop, places: orderPlaces };
