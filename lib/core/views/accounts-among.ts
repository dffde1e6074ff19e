import type { Account } from '../facts/account';
import type { MarketplaceId } from '../facts/marketplace-id';
import type { OrderView } from './order-view';

/**
 * The accounts that a list of orders can be narrowed to: those with an order in it, of shops where there are two or
 * more of them.
 *
 * @returns in the order of `accounts`; empty where there is nothing to choose between
 */
export function accountsAmong(
  accounts: readonly Account[],
  orders: readonly OrderView[],
): readonly Account[] {
  const present = new Set(orders.map(({ account }) => account));
  const listed = accounts.filter(({ id }) => present.has(id));
  const of = (shop: MarketplaceId) => listed.filter(({ marketplace }) => marketplace === shop);
  return listed.filter(({ marketplace }) => of(marketplace).length > 1);
}
