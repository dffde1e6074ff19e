import type { PageKind } from '../../core/facts/sighting';
import type { Addresses } from '../marketplace';

const HOST = /(?:^|\.)temu\.com$/;

/** A country or language may stand before the page: `/ca/bgt_orders.html`. */
const PATHS: readonly (readonly [PageKind, RegExp])[] = [
  ['list', /^\/(?:[\w-]{1,12}\/)?bgt_orders\.html$/],
  ['detail', /^\/(?:[\w-]{1,12}\/)?bgt_order_detail\.html$/],
];

/** What the scripts on Temu’s pages know of its addresses (../FACTS.md §1.1). */
export const temuAddresses: Addresses = {
  pageKind: (url) =>
    HOST.test(url.hostname)
      ? (PATHS.find(([, path]) => path.test(url.pathname))?.[0] ?? null)
      : null,
  detailUrl: (id) =>
    `https://www.temu.com/bgt_order_detail.html?parent_order_sn=${encodeURIComponent(id)}`,
};
