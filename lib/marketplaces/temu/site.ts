import type { PageKind } from '../../core/facts/sighting';
import type { Site } from '../marketplace';

const HOST = /(?:^|\.)temu\.com$/;

/** A country or language may stand before the page: `/ca/bgt_orders.html`. */
const PATHS: readonly (readonly [PageKind, RegExp])[] = [
  ['list', /^\/(?:[\w-]{1,12}\/)?bgt_orders\.html$/],
  ['detail', /^\/(?:[\w-]{1,12}\/)?bgt_order_detail\.html$/],
];

/** Match patterns of a page with and without a country in front. */
const on = (page: string) => [`https://*.temu.com/${page}*`, `https://*.temu.com/*/${page}*`];

const LIST = 'https://www.temu.com/bgt_orders.html';

/**
 * The addresses of Temu (../FACTS.md §1.1). Its tracking page has no address that is known: it is reached by a button.
 */
export const temuSite: Site = {
  hasPageData: true,
  orderPages: [...on('bgt_orders.html'), ...on('bgt_order_detail.html')],
  listPages: on('bgt_orders.html'),
  trackingPages: [],
  shoppingPages: ['https://*.temu.com/*'],
  pageKind: (url) =>
    HOST.test(url.hostname)
      ? (PATHS.find(([, path]) => path.test(url.pathname))?.[0] ?? null)
      : null,
  detailUrl: (id) =>
    `https://www.temu.com/bgt_order_detail.html?parent_order_sn=${encodeURIComponent(id)}`,
  trackingUrl: () => LIST,
  listUrl: LIST,
};
