import type { Site } from '../marketplace';
import { temuAddresses } from './addresses';

/** Match patterns of a page with and without a country in front. */
const on = (page: string) => [`https://*.temu.com/${page}*`, `https://*.temu.com/*/${page}*`];

const LIST = 'https://www.temu.com/bgt_orders.html';

/**
 * The addresses of Temu (../FACTS.md §1.1). Its tracking page has none that is known, so no script of ours runs there:
 * what the button lays over the order's page is read with that (§1.5).
 */
export const temuSite: Site = {
  ...temuAddresses,
  hasPageData: true,
  orderPages: [...on('bgt_orders.html'), ...on('bgt_order_detail.html')],
  listPages: on('bgt_orders.html'),
  trackingPages: [],
  shoppingPages: ['https://*.temu.com/*'],
  trackingUrl: () => LIST,
  listUrl: LIST,
};
