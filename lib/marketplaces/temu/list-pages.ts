import type { ListReaders } from '../marketplace';
import { readAlone, readListPage } from '../read-page';
import { readListCard } from './list';
import { cardsIn } from './on-pages';
import { withoutOrders } from './outcome';
import { temuSite } from './site';

const shop = { id: 'temu', site: temuSite } as const;
const reader = { ...shop, cards: cardsIn, readCard: readListCard, withoutOrders };

/** Reads the order lists of Temu. */
export const lists: ListReaders = {
  ...shop,
  readPage: (page, context) => readListPage(reader, page, context),
  readCard: (card) => readAlone(() => readListCard(card)),
};
