import type { Site } from '../marketplace';

const HOST = /(?:^|\.)m\.dhgate\.com$/;
const FOLDER = '/mydhgate/order/';

const LIST = 'https://m.dhgate.com/mydhgate/order/orderlist.html';

/**
 * The addresses of DHgate (../FACTS.md §2): weak evidence, its mobile site of 2015–16 alone. Pages of one order are
 * addressed there by an inner number that no buyer sees, so for them the list stands in.
 */
export const dhgateSite: Site = {
  orderPages: [`https://m.dhgate.com${FOLDER}*`],
  listPages: [`https://m.dhgate.com${FOLDER}orderlist.html*`],
  trackingPages: [`https://m.dhgate.com${FOLDER}trackinfo.html*`],
  shoppingPages: ['https://m.dhgate.com/*'],
  pageKind: ({ hostname, pathname }) => {
    if (!HOST.test(hostname)) return null;
    if (pathname === `${FOLDER}orderlist.html`) return 'list';
    if (pathname === `${FOLDER}orderdetail.html`) return 'detail';
    return pathname === `${FOLDER}trackinfo.html` ? 'tracking' : null;
  },
  detailUrl: () => LIST,
  trackingUrl: () => LIST,
  listUrl: LIST,
  evidence: 'weak',
  hasPageData: true,
};
