import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { CardReading, Marketplace, PageContext, Site } from '../marketplace';
import { type NoOrders, readAlone, readListPage, readOrderPage } from '../read-page';
import { inFrontOf, placesAround } from './list-places';

/** A shop whose pages are read by their labels alone. */
export interface LabelReaders {
  readonly id: MarketplaceId;
  readonly site: Site;
  readonly cards: (root: ParentNode) => Element[];
  readonly readCard: (card: Element, context: PageContext) => CardReading;
  /** Reads a page that shows one order. */
  readonly readOrder: (page: Document, context: PageContext) => CardReading;
  readonly withoutOrders: (page: Document, context: PageContext) => NoOrders;
}

/** All pages of such a shop, without its rules. */
export function shopOfLabels(readers: LabelReaders): Omit<Marketplace, 'policy'> {
  const { id, site, cards, readCard } = readers;
  return {
    id,
    site,
    places: {
      ...placesAround(cards),
      panel: (page, kind) => (kind === 'list' ? null : inFrontOf(cards(page)[0])),
    },
    readPage: (page, context) =>
      site.pageKind(context.url) === 'detail' || site.pageKind(context.url) === 'tracking'
        ? readOrderPage(readers, page, context)
        : readListPage(readers, page, context),
    readCard: (card, context) => readAlone(() => readCard(card, context)),
  };
}
