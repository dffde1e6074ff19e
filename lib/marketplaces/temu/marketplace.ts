import type { Marketplace } from '../marketplace';
import { details } from './detail-pages';
import { lists } from './list-pages';
import { list, orderPlaces } from './on-pages';
import { temuPolicy } from './policy';
import { temuSite } from './site';

/** Temu in one piece: all of its pages and its rules. */
export const whole: Marketplace = {
  id: 'temu',
  site: temuSite,
  policy: temuPolicy,
  places: { ...list.places, ...orderPlaces },
  readPage: (page, context) => {
    const shop = temuSite.pageKind(context.url) === 'detail' ? details : lists;
    return shop.readPage(page, context);
  },
  readCard: lists.readCard,
};
