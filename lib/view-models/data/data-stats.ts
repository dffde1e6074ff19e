import type { DataStats, StoredPart } from '../../../components/data/data-content';
import { MARKETPLACES, type MarketplaceId } from '../../core/facts/marketplace-id';
import type { Order, OrderKey } from '../../core/facts/order';
import type { Evidence } from '../../core/records/evidence';
import type { Instant } from '../../core/time/moment';
import type { MetAccount } from '../../protocol/met-accounts';

/** What is stored: how many, how much, since when. */
export function dataStats(
  orders: readonly Order[],
  evidence: readonly Evidence[],
  met: readonly MetAccount[],
): DataStats {
  const kept = new Map<OrderKey, Evidence[]>();
  for (const each of evidence) kept.set(each.order, [...(kept.get(each.order) ?? []), each]);
  const partOf = (shop: MarketplaceId, own: readonly Order[]): StoredPart => {
    const files = own.flatMap(({ key }) => kept.get(key) ?? []);
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    return { shop, orders: own.length, files: files.length, bytes };
  };
  const shops = MARKETPLACES.map((shop) =>
    partOf(
      shop,
      orders.filter(({ marketplace }) => marketplace === shop),
    ),
  ).filter((part) => part.orders > 0);
  const accounts = shops.flatMap(({ shop }) => {
    const own = met.filter(({ marketplace }) => marketplace === shop);
    return own.length < 2
      ? []
      : own.map(({ id, name }, index) => ({
          ...partOf(
            shop,
            orders.filter((each) => each.marketplace === shop && each.account === id),
          ),
          account: id,
          number: index + 1,
          name,
        }));
  });
  const sum = (of: (part: StoredPart) => number) => shops.reduce((all, part) => all + of(part), 0);
  return {
    shops,
    accounts: accounts.filter((part) => part.orders > 0),
    orders: sum((part) => part.orders),
    files: sum((part) => part.files),
    bytes: sum((part) => part.bytes),
    since: orders.length > 0 ? orders.reduce(earlier, Number.POSITIVE_INFINITY) : null,
  };
}

const earlier = (before: Instant, { bounds, addedAt }: Order): Instant =>
  Math.min(before, bounds.first, addedAt ?? bounds.first);
