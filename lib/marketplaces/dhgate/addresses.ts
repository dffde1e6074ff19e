import type { Addresses } from '../marketplace';

const HOST = /(?:^|\.)m\.dhgate\.com$/;
export const FOLDER = '/mydhgate/order/';

export const LIST = 'https://m.dhgate.com/mydhgate/order/orderlist.html';

/** What the scripts on DHgate’s pages know of its addresses (../FACTS.md §2). */
export const dhgateAddresses: Addresses = {
  pageKind: ({ hostname, pathname }) => {
    if (!HOST.test(hostname)) return null;
    if (pathname === `${FOLDER}orderlist.html`) return 'list';
    if (pathname === `${FOLDER}orderdetail.html`) return 'detail';
    return pathname === `${FOLDER}trackinfo.html` ? 'tracking' : null;
  },
  detailUrl: () => LIST,
};
