import type { Site } from '../marketplace';

const HOST = /(?:^|\.)wish\.com$/;
const LISTS = ['transaction', 'transaction-history', 'order-history'];

const LIST = 'https://www.wish.com/transaction';

/**
 * The addresses of Wish (../FACTS.md §3): weak evidence. `/transaction` is of 2017, the other lists are inferred, and
 * no address of a single order is known: there the list stands in.
 */
export const wishSite: Site = {
  orderPages: LISTS.map((path) => `https://*.wish.com/${path}*`),
  listPages: LISTS.map((path) => `https://*.wish.com/${path}*`),
  trackingPages: [],
  shoppingPages: ['https://*.wish.com/*'],
  pageKind: ({ hostname, pathname }) =>
    HOST.test(hostname) && LISTS.includes(pathname.replace(/^\/|\/$/g, '')) ? 'list' : null,
  detailUrl: () => LIST,
  trackingUrl: () => LIST,
  listUrl: LIST,
  evidence: 'weak',
};
