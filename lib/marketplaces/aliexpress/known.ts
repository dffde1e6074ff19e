import type { KnownShop } from '../marketplace';
import { sayGranted } from './granted';
import { aliExpressData } from './page-data/page-data';
import { aliExpressPolicy } from './policy';
import { aliExpressSite } from './site';

export const known: KnownShop = {
  id: 'aliexpress',
  site: aliExpressSite,
  policy: aliExpressPolicy,
  data: aliExpressData,
  sayGranted,
};
