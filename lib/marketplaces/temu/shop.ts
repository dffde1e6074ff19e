import type { KnownShop } from '../marketplace';
import { collectLabelled } from './collect-labelled';
import { temuData } from './page-data/page-data';
import { temuPolicy } from './policy';
import { temuSite } from './site';

export const known: KnownShop = {
  id: 'temu',
  site: temuSite,
  policy: temuPolicy,
  data: temuData,
  collectLabelled,
};
