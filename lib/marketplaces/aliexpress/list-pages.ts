import type { ListShop } from '../marketplace';
import { readAlone, readListPage } from '../read-page';
import { withoutOrders } from './pages/list/empty-list';
import { readListCard } from './pages/list/list';
import { listPlaces } from './pages/places';
import { aliExpressSite } from './site';

const shop = { id: 'aliexpress', site: aliExpressSite } as const;
const reader = { ...shop, cards: listPlaces.cards, readCard: readListCard, withoutOrders };

/** AliExpress for the script of its order list: what reads single orders stays out of it. */
export const lists: ListShop = {
  ...shop,
  places: listPlaces,
  readPage: (page, context) => readListPage(reader, page, context),
  readCard: (card, context) => readAlone(() => readListCard(card, context)),
};
