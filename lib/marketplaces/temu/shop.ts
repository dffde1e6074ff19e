import type { KnownShop } from '../marketplace';
import { collectLabelled } from './collect-labelled';
import { details } from './detail-pages';
import { lists } from './list-pages';
import { TEMU_ID, TEMU_ID_IN_TEXT } from './order-id';
import { temuData } from './page-data/page-data';
import { temuPolicy } from './policy';
import { temuSite } from './site';

export const known: KnownShop = {
  id: 'temu',
  site: temuSite,
  policy: temuPolicy,
  typed: {
    named: /(?<![a-z])temu(?![a-z])|(?<![\w-])po-\d{2,4}-\d{8,20}(?![\w-])/,
    id: TEMU_ID,
    idInText: TEMU_ID_IN_TEXT,
  },
  pages: {
    list: lists,
    detail: details,
    wellRead: { cardDays: ['placed'], statusOn: ['list'], byLabels: false },
  },
  data: temuData,
  collectLabelled,
};
