import type { Site } from '../marketplace';
import { LIST, LISTS, wishAddresses } from './addresses';

/**
 * The addresses of Wish (../FACTS.md §3): weak evidence. `/transaction` is of 2017, the other lists are inferred, and
 * no address of a single order is known: there the list stands in.
 */
export const wishSite: Site = {
  ...wishAddresses,
  orderPages: LISTS.map((path) => `https://*.wish.com/${path}*`),
  listPages: LISTS.map((path) => `https://*.wish.com/${path}*`),
  trackingPages: [],
  shoppingPages: ['https://*.wish.com/*'],
  trackingUrl: () => LIST,
  listUrl: LIST,
  evidence: 'weak',
};
