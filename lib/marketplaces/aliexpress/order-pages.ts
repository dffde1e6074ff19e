import type { ReadableShop } from '../marketplace';
import { readPageWith } from '../read-page';
import { readDetailPage } from './detail';
import { withoutOrders } from './outcome';
import { places } from './places';
import { aliExpressSite } from './site';
import { readTrackingPage } from './tracking';

const notHere = () => ({
  sighting: null,
  problem: { field: 'card', reason: 'this script reads single orders only' },
});

/** AliExpress for the script of its detail and tracking pages: what reads lists stays out of it. */
export const aliExpressOrderPages: ReadableShop = {
  id: 'aliexpress',
  site: aliExpressSite,
  places,
  readPage: (page, context) =>
    readPageWith(
      {
        id: 'aliexpress',
        site: aliExpressSite,
        places,
        readCard: notHere,
        readOrder: (order, at, kind) =>
          kind === 'tracking' ? readTrackingPage(order, at) : readDetailPage(order, at),
        withoutOrders,
      },
      page,
      context,
    ),
  readCard: notHere,
};
