import type { PageKind } from '../../core/facts/sighting';
import type { Addresses } from '../marketplace';

const HOST = /(?:^|\.)aliexpress\.(?:com|us)$/;

const PATHS: readonly (readonly [PageKind, RegExp])[] = [
  ['list', /^\/p\/order\/index(?:\.html?)?\/?$/],
  ['detail', /^\/p\/order\/detail(?:\.html?)?\/?$/],
  ['tracking', /^\/p\/tracking\/index(?:\.html?)?\/?$/],
];

/** What the scripts on AliExpress’s pages know of its addresses (FACTS.md §1). */
export const aliExpressAddresses: Addresses = {
  pageKind: (url) =>
    HOST.test(url.hostname)
      ? (PATHS.find(([, path]) => path.test(url.pathname))?.[0] ?? null)
      : null,
  detailUrl: (id) =>
    `https://www.aliexpress.com/p/order/detail.html?orderId=${encodeURIComponent(id)}`,
};
