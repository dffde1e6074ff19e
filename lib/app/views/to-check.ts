import type { OrdersToCheck } from '../../core/list/overview';
import type { OrderView } from '../../core/views/order-view';

/**
 * How many of these orders are worth asking their shops for, apart by shop and account: a signed-in page asks for its
 * own alone.
 */
export function toCheckAmong(views: readonly OrderView[]): OrdersToCheck[] {
  const counts = new Map<string, OrdersToCheck>();
  for (const { toCheck, marketplace, account = null } of views) {
    const group = `${marketplace}:${account}`;
    const { orders = 0 } = counts.get(group) ?? {};
    if (toCheck) counts.set(group, { marketplace, account, orders: orders + 1 });
  }
  return [...counts.values()];
}
