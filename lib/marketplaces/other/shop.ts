import type { KnownShop } from '../marketplace';
import { otherPolicy } from './policy';
import { otherSite } from './site';

export const known: KnownShop = {
  id: 'other',
  site: otherSite,
  policy: otherPolicy,
  typed: {},
  pages: null,
  data: null,
};
