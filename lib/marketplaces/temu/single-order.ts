import type { PageKind } from '../../core/facts/sighting';
import type { CardReading, OrderShop, PageContext } from '../marketplace';
import { readOrderPage } from '../read-page';
import { withoutOrder } from './outcome';
import { temuOrderPlaces } from './places';
import { temuSite } from './site';

/**
 * Temu for the script of one kind of page that shows a single order. The kind is told, because a tracking page has no
 * address of its own.
 */
export function singleOrderShop(
  kind: PageKind,
  readOrder: (page: Document, context: PageContext) => CardReading,
): OrderShop {
  const reader = {
    id: 'temu',
    site: { ...temuSite, pageKind: () => kind },
    readOrder,
    withoutOrders: withoutOrder,
  } as const;
  return {
    id: 'temu',
    site: temuSite,
    places: temuOrderPlaces,
    readPage: (page, context) => readOrderPage(reader, page, context),
  };
}
