import type { Site } from '../marketplace';
import { temuAddresses } from './addresses';

/** Match patterns of a page with and without a country in front. */
const on = (page: string) => [`https://*.temu.com/${page}*`, `https://*.temu.com/*/${page}*`];

const LIST = 'https://www.temu.com/bgt_orders.html';

/**
 * The addresses of Temu (../FACTS.md §1.1). Its tracking page has no address that is known: it is reached by a button.
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
