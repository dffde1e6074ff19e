import type { Site } from '../marketplace';
import { dhgateAddresses, FOLDER, LIST } from './addresses';

/**
 * The addresses of DHgate (../FACTS.md §2): weak evidence, its mobile site of 2015–16 alone. Pages of one order are
 * addressed there by an inner number that no buyer sees, so for them the list stands in.
 */
export const dhgateSite: Site = {
  ...dhgateAddresses,
  orderPages: [`https://m.dhgate.com${FOLDER}*`],
  listPages: [`https://m.dhgate.com${FOLDER}orderlist.html*`],
  trackingPages: [`https://m.dhgate.com${FOLDER}trackinfo.html*`],
  shoppingPages: ['https://m.dhgate.com/*'],
  trackingUrl: () => LIST,
  listUrl: LIST,
  evidence: 'weak',
  hasPageData: true,
};
