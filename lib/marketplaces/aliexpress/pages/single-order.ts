import type { CardReading, PageContext, PageReaders } from '../../marketplace';
import { readOrderPage } from '../../read-page';
import { aliExpressSite } from '../site';
import { withoutOrder } from './outcome';

/** Reads one kind of page of AliExpress that shows a single order. */
export function singleOrderPages(
  readOrder: (page: Document, context: PageContext) => CardReading,
): PageReaders {
  const shop = { id: 'aliexpress', site: aliExpressSite } as const;
  const reader = { ...shop, readOrder, withoutOrders: withoutOrder };
  return {
    ...shop,
    readPage: (page, context) => readOrderPage(reader, page, context),
  };
}
