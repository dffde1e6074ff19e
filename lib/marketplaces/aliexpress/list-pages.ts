import type { ListReaders } from '../marketplace';
import { readAlone, readListPage } from '../read-page';
import { withoutOrders } from './pages/list/empty-list';
import { readListCard } from './pages/list/list';
import { listPlaces } from './pages/places';
import { aliExpressSite } from './site';

const shop = { id: 'aliexpress', site: aliExpressSite } as const;
const reader = { ...shop, cards: listPlaces.cards, readCard: readListCard, withoutOrders };

/** Reads the order lists of AliExpress. */
export const lists: ListReaders = {
  ...shop,
  readPage: (page, context) => readListPage(reader, page, context),
  readCard: (card, context) => readAlone(() => readListCard(card, context)),
};
