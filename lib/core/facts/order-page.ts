import type { MarketplaceId } from './marketplace-id';
import type { OrderKey } from './order';

/**
 * The extension's own page of one order, where its facts are corrected. A key holds nothing that an address would read
 * as its own.
 */
export const orderPageOf = (key: OrderKey): string => `/order.html#${key}`;

/** The same page, to add an order by hand. */
export const NEW_ORDER_PAGE = '/order.html#new';

/**
 * The same, with the shop chosen already and, where it is known, the order's id filled in. Neither holds anything that
 * an address would read as its own.
 */
export const newOrderPageOf = (marketplace: MarketplaceId, id: string | null): string =>
  `${NEW_ORDER_PAGE}:${marketplace}${id === null ? '' : `:${id}`}`;

/** Where every rule can be checked. */
export const RULES_PAGE = '/rules.html';
