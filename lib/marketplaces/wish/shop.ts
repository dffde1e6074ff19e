import type { KnownShop } from '../marketplace';
import { collectLabelled } from './collect-labelled';
import { lists } from './list-pages';
import { wishPolicy } from './policy';
import { wishSite } from './site';

export const known: KnownShop = {
  id: 'wish',
  site: wishSite,
  policy: wishPolicy,
  // A wish and a shop are one word in English: this one counts by its address alone.
  typed: { named: /(?<![a-z-])wish\.com(?![a-z])/ },
  pages: {
    list: lists,
    // No source shows the order's own day: its dates are those of the items.
    wellRead: { cardDays: ['placed', 'promisedBy', 'delivered'], statusOn: [], byLabels: true },
  },
  data: null,
  collectLabelled,
};
