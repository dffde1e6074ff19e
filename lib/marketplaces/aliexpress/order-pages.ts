import type { OrderShop } from '../marketplace';
import { type PageReader, readPageWith } from '../read-page';
import { readDetailPage } from './detail';
import { withoutOrder } from './outcome';
import { orderPlaces } from './places';
import { aliExpressSite } from './site';
import { readTrackingPage } from './tracking';

const reader: PageReader = {
  id: 'aliexpress',
  site: aliExpressSite,
  places: { cards: () => [] },
  readCard: () => ({
    sighting: null,
    problem: { field: 'card', reason: 'only single orders are read here' },
  }),
  readOrder: (page, context, kind) =>
    kind === 'tracking' ? readTrackingPage(page, context) : readDetailPage(page, context),
  withoutOrders: withoutOrder,
};

/** AliExpress for the script of its detail and tracking pages: what reads lists stays out of it. */
export const aliExpressOrders: OrderShop = {
  id: 'aliexpress',
  site: aliExpressSite,
  places: orderPlaces,
  readPage: (page, context) => readPageWith(reader, page, context),
};
