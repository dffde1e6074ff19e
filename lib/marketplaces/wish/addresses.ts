import type { Addresses } from '../marketplace';

const HOST = /(?:^|\.)wish\.com$/;
export const LISTS = ['transaction', 'transaction-history', 'order-history'];

export const LIST = 'https://www.wish.com/transaction';

/** What the scripts on Wish’s pages know of its addresses (../FACTS.md §3). */
export const wishAddresses: Addresses = {
  pageKind: ({ hostname, pathname }) =>
    HOST.test(hostname) && LISTS.includes(pathname.replace(/^\/|\/$/g, '')) ? 'list' : null,
  detailUrl: () => LIST,
};
