import type { ReadableShop } from '../marketplace';
import { readAlone, readPageWith } from '../read-page';
import { readListCard } from './list';
import { withoutOrders } from './outcome';
import { places } from './places';
import { aliExpressSite } from './site';

const notHere = () => ({
  sighting: null,
  problem: { field: 'page', reason: 'this script reads lists only' },
});

/** AliExpress for the script of its order list: what reads single orders stays out of it. */
export const aliExpressListPages: ReadableShop = {
  id: 'aliexpress',
  site: aliExpressSite,
  places,
  readPage: (page, context) =>
    readPageWith(
      {
        id: 'aliexpress',
        site: aliExpressSite,
        places,
        readCard: readListCard,
        readOrder: notHere,
        withoutOrders,
      },
      page,
      context,
    ),
  readCard: (card, context) => readAlone(() => readListCard(card, context)),
};
