import type { KnownShop } from '../marketplace';
import { collectLabelled } from './collect-labelled';
import { lists } from './list-pages';
import { wishPolicy } from './policy';
import { wishSite } from './site';

export const known: KnownShop = {
  id: 'wish',
  site: wishSite,
  policy: wishPolicy,
  pages: {
    list: lists,
    // No source shows the order's own day: its dates are those of the items.
    wellRead: { cardDays: ['placed', 'promisedBy', 'delivered'], statusOn: [], byLabels: true },
  },
  data: null,
  collectLabelled,
};
