import type { KnownShop } from '../marketplace';
import { collectLabelled } from './collect-labelled';
import { dhgateData } from './page-data/page-data';
import { dhgatePolicy } from './policy';
import { dhgateSite } from './site';

export const known: KnownShop = {
  id: 'dhgate',
  site: dhgateSite,
  policy: dhgatePolicy,
  data: dhgateData,
  collectLabelled,
};
