import { orderKey } from '../../core/facts/order';
import { orderPageOf } from '../../core/facts/order-page';
import type { Site } from '../marketplace';

/** The extension's own page of one order. */
const pageOf = (id: string): string => orderPageOf(orderKey('other', id));

/**
 * Another shop has no pages that are read: its orders are shown on the extension's own, unless the user typed a link.
 */
export const otherSite: Site = {
  orderPages: [],
  listPages: [],
  trackingPages: [],
  shoppingPages: [],
  pageKind: () => null,
  detailUrl: pageOf,
  trackingUrl: pageOf,
  listUrl: '/popup.html',
};
