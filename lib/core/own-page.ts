import type { OrderKey } from './order';

/** The extension's own page of one order, where its facts are corrected. A key holds nothing that an address would read as its own. */
export const ownPageOf = (key: OrderKey): string => `/order.html#${key}`;

/** The same page, to add an order by hand. */
export const ADD_BY_HAND = '/order.html#new';

/** Where every rule can be checked. */
export const RULES_PAGE = '/rules.html';
