import type { PageReaders } from '../marketplace';
import { readOrderPage } from '../read-page';
import { readDetailPage } from './detail';
import { withoutOrder } from './outcome';
import { temuSite } from './site';

const reader = {
  id: 'temu',
  site: temuSite,
  readOrder: readDetailPage,
  withoutOrders: withoutOrder,
} as const;

export const details: PageReaders = {
  id: 'temu',
  site: temuSite,
  readPage: (page, context) => readOrderPage(reader, page, context),
};
