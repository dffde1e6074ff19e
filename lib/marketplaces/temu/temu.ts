import type { Marketplace } from '../marketplace';
import { temuDetails } from './detail-pages';
import { temuLists } from './list-pages';
import { temuOrderPlaces } from './places';
import { temuPolicy } from './policy';
import { temuSite } from './site';
import { showsTracking } from './tracking';
import { temuTrackings } from './tracking-pages';

/** Temu in one piece: all of its pages and its rules. */
export const temu: Marketplace = {
  id: 'temu',
  site: temuSite,
  policy: temuPolicy,
  places: { ...temuLists.places, ...temuOrderPlaces },
  readPage: (page, context) => {
    const kind = temuSite.pageKind(context.url);
    if (kind === 'detail') return temuDetails.readPage(page, context);
    const shop = kind === null && showsTracking(page) ? temuTrackings : temuLists;
    return shop.readPage(page, context);
  },
  readCard: temuLists.readCard,
};
