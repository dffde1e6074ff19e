import type { ListShop } from '../marketplace';
import { type PageReader, readAlone, readPageWith } from '../read-page';
import { withoutOrders } from './empty-list';
import { readListCard } from './list';
import { listPlaces } from './places';
import { aliExpressSite } from './site';

const reader: PageReader = {
  id: 'aliexpress',
  site: aliExpressSite,
  places: listPlaces,
  readCard: readListCard,
  readOrder: () => ({
    sighting: null,
    problem: { field: 'page', reason: 'only lists are read here' },
  }),
  withoutOrders,
};

/** AliExpress for the script of its order list: what reads single orders stays out of it. */
export const aliExpressLists: ListShop = {
  id: 'aliexpress',
  site: aliExpressSite,
  places: listPlaces,
  readPage: (page, context) => readPageWith(reader, page, context),
  readCard: (card, context) => readAlone(() => readListCard(card, context)),
};
