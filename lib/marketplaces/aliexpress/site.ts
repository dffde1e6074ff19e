import type { Site } from '../marketplace';
import { aliExpressAddresses } from './addresses';

/** Match patterns of these paths on both hosts. */
const on = (...paths: readonly string[]) =>
  paths.flatMap((path) => ['com', 'us'].map((end) => `https://*.aliexpress.${end}/${path}*`));

/**
 * The addresses of AliExpress (FACTS.md §1). aliexpress.ru is another shop on other code and is not read.
 * A US account's list lives on aliexpress.us and links its details on www.aliexpress.com.
 */
export const aliExpressSite: Site = {
  ...aliExpressAddresses,
  required: true,
  hasPageData: true,
  asked: true,
  orderPages: on('p/order/', 'p/tracking/'),
  listPages: on('p/order/index'),
  trackingPages: on('p/tracking/'),
  shoppingPages: on(''),
  trackingUrl: (id) =>
    `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${encodeURIComponent(id)}`,
  listUrl: 'https://www.aliexpress.com/p/order/index.html',
};
