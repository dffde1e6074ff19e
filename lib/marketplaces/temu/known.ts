import type { KnownShop } from '../marketplace';
import { temuData } from './page-data/page-data';
import { temuPolicy } from './policy';
import { sayLabelled } from './say-labelled';
import { temuSite } from './site';

export const known: KnownShop = {
  id: 'temu',
  site: temuSite,
  policy: temuPolicy,
  data: temuData,
  sayLabelled,
};
