import type { KnownShop } from '../marketplace';
import { wishPolicy } from './policy';
import { sayLabelled } from './say-labelled';
import { wishSite } from './site';

export const known: KnownShop = {
  id: 'wish',
  site: wishSite,
  policy: wishPolicy,
  data: null,
  sayLabelled,
};
