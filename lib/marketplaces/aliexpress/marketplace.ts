import type { Marketplace } from '../marketplace';
import { details } from './detail-pages';
import { lists } from './list-pages';
import { listPlaces, orderPlaces } from './pages/places';
import { aliExpressPolicy } from './policy';
import { aliExpressSite } from './site';
import { trackings } from './tracking-pages';

const READERS = {
  list: lists,
  detail: details,
  tracking: trackings,
};

/** AliExpress in one piece: all of its pages and its rules. */
export const whole: Marketplace = {
  id: 'aliexpress',
  site: aliExpressSite,
  policy: aliExpressPolicy,
  places: { ...listPlaces, ...orderPlaces },
  readPage: (page, context) => {
    const kind = aliExpressSite.pageKind(context.url) ?? 'list';
    return READERS[kind].readPage(page, context);
  },
  readCard: lists.readCard,
};
