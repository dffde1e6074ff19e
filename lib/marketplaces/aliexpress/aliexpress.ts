import type { Marketplace } from '../marketplace';
import { aliExpressDetails } from './detail-pages';
import { aliExpressLists } from './list-pages';
import { listPlaces, orderPlaces } from './places';
import { aliExpressPolicy } from './policy';
import { aliExpressSite } from './site';
import { aliExpressTrackings } from './tracking-pages';

const READERS = {
  list: aliExpressLists,
  detail: aliExpressDetails,
  tracking: aliExpressTrackings,
};

/** AliExpress in one piece: all of its pages and its rules. */
export const aliExpress: Marketplace = {
  id: 'aliexpress',
  site: aliExpressSite,
  policy: aliExpressPolicy,
  places: { ...listPlaces, ...orderPlaces },
  readPage: (page, context) => {
    const kind = aliExpressSite.pageKind(context.url) ?? 'list';
    return READERS[kind].readPage(page, context);
  },
  readCard: aliExpressLists.readCard,
};
