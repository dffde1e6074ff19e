import type { Marketplace } from '../marketplace';
import { type PageReader, readAlone, readPageWith } from '../read-page';
import { readDetailPage } from './detail';
import { readListCard } from './list';
import { withoutOrders } from './outcome';
import { places } from './places';
import { aliExpressPolicy } from './policy';
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

/** AliExpress, as the rest of the extension knows it: its pages and its rules. */
export const aliExpress: Marketplace = {
  id: 'aliexpress',
  site: aliExpressSite,
  policy: aliExpressPolicy,
  places,
  readPage: (page, context) => readPageWith(reader, page, context),
  readCard: (card, context) => readAlone(() => readListCard(card, context)),
};
