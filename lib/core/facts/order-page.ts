import type { MarketplaceId } from './marketplace-id';
import type { OrderKey } from './order';

/** The page of all orders; what it shows stands behind `#` (`lib/view-models/dashboard/place.ts`). */
const DASHBOARD = '/dashboard.html#';

/** The list of all orders. */
export const ORDERS_PAGE = `${DASHBOARD}/orders`;

/**
 * The extension's own page of one order, where its facts are corrected. A key holds nothing that an address would read
 * as its own.
 */
export const orderPageOf = (key: OrderKey): string => `${ORDERS_PAGE}/${key}`;

/** Where its claim is worked out: what went wrong, which ways lead to the money, with what proof. */
export const claimPageOf = (key: OrderKey): string => `${orderPageOf(key)}/claim`;

/** Where an order is added by hand. */
export const NEW_ORDER_PAGE = `${DASHBOARD}/new`;

/**
 * The same, with the shop chosen already and, where it is known, the order's id filled in. Neither holds anything that
 * an address would read as its own.
 */
export const newOrderPageOf = (marketplace: MarketplaceId, id: string | null): string =>
  `${NEW_ORDER_PAGE}/${marketplace}${id === null ? '' : `/${id}`}`;

/** What is stored, as a whole; where it cannot be read, a way out. */
export const DATA_PAGE = `${DASHBOARD}/data`;

export const SETTINGS_PAGE = `${DASHBOARD}/settings`;

/** Where every rule can be checked. */
export const RULES_PAGE = `${DASHBOARD}/rules`;

/** Where one rule, document or section of the rules stands. */
export const ruleAddress = (anchor: string): string => `${RULES_PAGE}/${anchor}`;

/** Where the rule of a date stands: of two rules of one id the one that gives dates of its kind. */
export const ruleOfDate = ({
  rule,
  kind,
}: {
  readonly rule: string;
  readonly kind: string;
}): string => ruleAddress(`${rule}.${kind}`);

/**
 * Where an address of the pages that were one each until version 0.1 leads to now.
 *
 * @param path the file's, such as `/order.html`
 * @param hash what stood behind it, with its `#`; empty where nothing did
 */
export function leadOn(path: string, hash: string): string {
  const named = hash.slice(1);
  if (path === '/rules.html') return named === '' ? RULES_PAGE : ruleAddress(named);
  if (path !== '/order.html') return SETTINGS_PAGE;
  const [first, ...rest] = named.split(':');
  if (first === '' || first === 'new') return [NEW_ORDER_PAGE, ...rest].join('/');
  return `${ORDERS_PAGE}/${named}`;
}
