import type { ReadableShop } from '../marketplace';
import { type PageReader, readAlone, readPageWith } from '../read-page';
import { readDetailPage } from './detail';
import { readListCard } from './list';
import { withoutOrders } from './outcome';
import { places } from './places';
import { aliExpressSite } from './site';
import { readTrackingPage } from './tracking';

const reader: PageReader = {
  id: 'aliexpress',
  site: aliExpressSite,
  places,
  readCard: readListCard,
  readOrder: (page, context, kind) =>
    kind === 'tracking' ? readTrackingPage(page, context) : readDetailPage(page, context),
  withoutOrders,
};

/** The pages of AliExpress without its rules: all that a script on those pages needs. */
export const aliExpressPages: ReadableShop = {
  id: 'aliexpress',
  site: aliExpressSite,
  places,
  readPage: (page, context) => readPageWith(reader, page, context),
  readCard: (card, context) => readAlone(() => readListCard(card, context)),
};
