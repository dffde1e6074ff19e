import type { KnownShop } from '../marketplace';
import { details } from './detail-pages';
import { lists } from './list-pages';
import { WHOLE_ID } from './order-id';
import { aliExpressData } from './page-data/page-data';
import { aliExpressPolicy } from './policy';
import { aliExpressSite } from './site';
import { collectGranted } from './texts/granted';
import { trackings } from './tracking-pages';

export const known: KnownShop = {
  id: 'aliexpress',
  site: aliExpressSite,
  policy: aliExpressPolicy,
  typed: { named: /(?<![a-z])ali ?express(?![a-z])/, id: WHOLE_ID },
  pages: {
    list: lists,
    detail: details,
    tracking: trackings,
    wellRead: { cardDays: ['placed'], statusOn: ['list', 'detail'], byLabels: false },
  },
  data: aliExpressData,
  collectGranted,
};
