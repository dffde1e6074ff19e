import type { Marketplace } from '../marketplace';
import { aliExpressLists } from './list-pages';
import { aliExpressOrders } from './order-pages';
import { listPlaces, orderPlaces } from './places';
import { aliExpressPolicy } from './policy';
import { aliExpressSite } from './site';

/** AliExpress in one piece: all of its pages and its rules. */
export const aliExpress: Marketplace = {
  id: 'aliexpress',
  site: aliExpressSite,
  policy: aliExpressPolicy,
  places: { ...listPlaces, ...orderPlaces },
  readPage: (page, context) =>
    (aliExpressSite.pageKind(context.url) ?? 'list') === 'list'
      ? aliExpressLists.readPage(page, context)
      : aliExpressOrders.readPage(page, context),
  readCard: aliExpressLists.readCard,
};
