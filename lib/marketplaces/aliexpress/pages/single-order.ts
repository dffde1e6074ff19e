import type { CardReading, OrderShop, PageContext } from '../../marketplace';
import { readOrderPage } from '../../read-page';
import { aliExpressSite } from '../site';
import { withoutOrder } from './outcome';
import { orderPlaces } from './places';

/**
 * AliExpress for the script of one kind of page that shows a single order: the readers of all other pages stay out of
 * it.
 */
export function singleOrderShop(
  readOrder: (page: Document, context: PageContext) => CardReading,
): OrderShop {
  const shop = { id: 'aliexpress', site: aliExpressSite } as const;
  const reader = { ...shop, readOrder, withoutOrders: withoutOrder };
  return {
    ...shop,
    places: orderPlaces,
    readPage: (page, context) => readOrderPage(reader, page, context),
  };
}
