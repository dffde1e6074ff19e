import type { Account, AccountId } from '../facts/account';
import type { MarketplaceId } from '../facts/marketplace-id';
import type { Instant } from '../time/moment';
import type { OrderView, Summary } from '../views/order-view';
import type { ShopPages } from '../views/shop-pages';
import type { Trouble } from '../views/trouble';

/** How many orders are worth asking a shop for; of one account where the shop tells its buyers apart. */
export interface OrdersToCheck {
  readonly marketplace: MarketplaceId;
  /** Null where nobody knows whose they are. */
  readonly account: AccountId | null;
  readonly orders: number;
}

/** A kind of page that could not be read when it was seen last. */
export interface FaultLine {
  readonly text: string;
  /** The shop at which its orders can be added by hand; null where there is no need to. */
  readonly addAt: MarketplaceId | null;
}

/** Everything that the popup shows of the orders. Plain data: it crosses the message border. */
export interface Overview {
  /** The most pressing first; those come last that are over at their shop while other routes are open. */
  readonly orders: readonly OrderView[];
  /** Over all open orders, listed or not. */
  readonly summary: Summary;
  /** How many orders are stored, closed ones included. */
  readonly stored: number;
  readonly faults: readonly FaultLine[];
  /** What keeps the extension from doing all it promises. */
  readonly troubles: readonly Trouble[];
  /** The accounts of each shop where there are two or more. */
  readonly accounts: readonly Account[];
  readonly toCheck: readonly OrdersToCheck[];
  /** When time alone makes it untrue: an order stands otherwise, or the next warning is none any more. */
  readonly changesAt: Instant;
  /** Where each shop's pages are. */
  readonly shops: readonly ShopPages[];
}
