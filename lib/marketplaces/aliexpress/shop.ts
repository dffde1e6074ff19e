import type { KnownShop } from '../marketplace';
import { aliExpressData } from './page-data/page-data';
import { aliExpressPolicy } from './policy';
import { aliExpressSite } from './site';
import { collectGranted } from './texts/granted';

export const known: KnownShop = {
  id: 'aliexpress',
  site: aliExpressSite,
  policy: aliExpressPolicy,
  data: aliExpressData,
  collectGranted,
};
