import { placesAround } from '../label-reader/list-places';
import { orderCards } from '../label-reader/order-cards';
import type { ListShop } from '../marketplace';
import { find } from '../nodes';
import { readAlone, readListPage } from '../read-page';
import { readListCard } from './list';
import { withoutOrders } from './outcome';
import { temuPages } from './pages';
import { LISTS } from './selectors';
import { temuSite } from './site';

const shop = { id: 'temu', site: temuSite } as const;
/** What stands beside the list is recommendations. */
const cards = (root: ParentNode): Element[] => orderCards(find(root, LISTS) ?? root, temuPages);
const reader = { ...shop, cards, readCard: readListCard, withoutOrders };

/** Temu for the script of its order list: what reads single orders stays out of it. */
export const lists: ListShop = {
  ...shop,
  places: placesAround(cards, (page) => find(page, LISTS)),
  readPage: (page, context) => readListPage(reader, page, context),
  readCard: (card) => readAlone(() => readListCard(card)),
};
