import type { PageKind } from '../../core/facts/sighting';
import type { Site } from '../marketplace';

const HOST = /(?:^|\.)aliexpress\.(?:com|us)$/;

const PATHS: readonly (readonly [PageKind, RegExp])[] = [
  ['list', /^\/p\/order\/index(?:\.html?)?\/?$/],
  ['detail', /^\/p\/order\/detail(?:\.html?)?\/?$/],
  ['tracking', /^\/p\/tracking\/index(?:\.html?)?\/?$/],
];

/** Match patterns of these paths on both hosts. */
const on = (...paths: readonly string[]) =>
  paths.flatMap((path) => ['com', 'us'].map((end) => `https://*.aliexpress.${end}/${path}*`));

/**
 * The addresses of AliExpress (FACTS.md §1). aliexpress.ru is another shop on other code and is not read.
 * A US account's list lives on aliexpress.us and links its details on www.aliexpress.com.
 */
export const aliExpressSite: Site = {
  required: true,
  hasPageData: true,
  asked: true,
  orderPages: on('p/order/', 'p/tracking/'),
  listPages: on('p/order/index'),
  trackingPages: on('p/tracking/'),
  shoppingPages: on(''),
  pageKind: (url) =>
    HOST.test(url.hostname)
      ? (PATHS.find(([, path]) => path.test(url.pathname))?.[0] ?? null)
      : null,
  detailUrl: (id) =>
    `https://www.aliexpress.com/p/order/detail.html?orderId=${encodeURIComponent(id)}`,
  trackingUrl: (id) =>
    `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${encodeURIComponent(id)}`,
  listUrl: 'https://www.aliexpress.com/p/order/index.html',
};
