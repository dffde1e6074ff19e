import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { CardReading, ListReaders, PageContext, Site } from '../marketplace';
import { type NoOrders, readAlone, readListPage, readOrderPage } from '../read-page';

/** A shop whose pages are read by their labels alone. */
export interface LabelReaders {
  readonly id: MarketplaceId;
  readonly site: Site;
  readonly cards: (root: ParentNode) => Element[];
  readonly readCard: (card: Element, context: PageContext, around?: Element) => CardReading;
  /** Reads a page that shows one order. */
  readonly readOrder: (page: Document, context: PageContext) => CardReading;
  readonly withoutOrders: (page: Document, context: PageContext) => NoOrders;
}

/** Reads all pages of such a shop. */
export function shopOfLabels(readers: LabelReaders): ListReaders {
  const { id, site, readCard } = readers;
  return {
    id,
    site,
    readPage: (page, context) =>
      site.pageKind(context.url) === 'detail' || site.pageKind(context.url) === 'tracking'
        ? readOrderPage(readers, page, context)
        : readListPage(readers, page, context),
    readCard: (card, context, around) => readAlone(() => readCard(card, context, around)),
  };
}
