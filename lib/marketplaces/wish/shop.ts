import type { KnownShop } from '../marketplace';
import { collectLabelled } from './collect-labelled';
import { wishPolicy } from './policy';
import { wishSite } from './site';

export const known: KnownShop = {
  id: 'wish',
  site: wishSite,
  policy: wishPolicy,
  data: null,
  collectLabelled,
};
