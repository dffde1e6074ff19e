import type { KnownShop } from '../marketplace';
import { collectLabelled } from './collect-labelled';
import { details } from './detail-pages';
import { lists } from './list-pages';
import { dhgateData } from './page-data/page-data';
import { dhgatePolicy } from './policy';
import { dhgateSite } from './site';
import { trackings } from './tracking-pages';

export const known: KnownShop = {
  id: 'dhgate',
  site: dhgateSite,
  policy: dhgatePolicy,
  typed: { named: /(?<![a-z])dhgate(?![a-z])/ },
  pages: {
    list: lists,
    detail: details,
    tracking: trackings,
    wellRead: { cardDays: ['placed'], statusOn: ['list'], byLabels: true },
  },
  data: dhgateData,
  collectLabelled,
};
