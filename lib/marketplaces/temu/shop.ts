import type { KnownShop } from '../marketplace';
import { collectLabelled } from './collect-labelled';
import { details } from './detail-pages';
import { lists } from './list-pages';
import { temuData } from './page-data/page-data';
import { temuPolicy } from './policy';
import { temuSite } from './site';

export const known: KnownShop = {
  id: 'temu',
  site: temuSite,
  policy: temuPolicy,
  pages: {
    list: lists,
    detail: details,
    wellRead: { cardDays: ['placed'], statusOn: ['list'], byLabels: false },
  },
  data: temuData,
  collectLabelled,
};
