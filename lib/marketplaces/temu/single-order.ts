import type { PageKind } from '../../core/facts/sighting';
import type { CardReading, PageContext, PageReaders } from '../marketplace';
import { readOrderPage } from '../read-page';
import { withoutOrder } from './outcome';
import { temuSite } from './site';

/**
 * Reads one kind of page of Temu that shows a single order. The kind is told, because a tracking page has no address of
 * its own.
 */
export function singleOrderPages(
  kind: PageKind,
  readOrder: (page: Document, context: PageContext) => CardReading,
): PageReaders {
  const reader = {
    id: 'temu',
    site: { ...temuSite, pageKind: () => kind },
    readOrder,
    withoutOrders: withoutOrder,
  } as const;
  return {
    id: 'temu',
    site: temuSite,
    readPage: (page, context) => readOrderPage(reader, page, context),
  };
}
