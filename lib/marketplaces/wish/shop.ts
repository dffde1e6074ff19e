import type { KnownShop } from '../marketplace';
import { sayLabelled } from './collect-labelled';
import { wishPolicy } from './policy';
import { wishSite } from './site';

export const known: KnownShop = {
  id: 'wish',
  site: wishSite,
  policy: wishPolicy,
  data: null,
  sayLabelled,
};
