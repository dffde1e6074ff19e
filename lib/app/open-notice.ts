import { latest } from '../core/earliest';
import { MARKETPLACES, type Order } from '../core/order';
import { orderAddress } from '../core/order-address';
import { isEarlierVisit } from '../core/page-visit';
import type { World } from '../ports';
import { CHANGES } from './change-notice';
import { orderOfNotice } from './notices';

/** Opens what a clicked notice is about: the order's own page, or the shop's list when it is about several. */
export async function openNotice(world: World, id: string): Promise<void> {
  const open = await world.orders.open();
  const key = orderOfNotice(id);
  const [order] = key ? await world.orders.get([key]) : id === CHANGES ? lastTold(open) : [];
  if (order) return world.tabs.open(orderAddress(order, world.policies.of(order.marketplace)));
  const [first] = open;
  await world.tabs.open(world.policies.listUrl(first?.marketplace ?? MARKETPLACES[0]));
}

/** The order that the newest news were about; none when they were about several. */
function lastTold(orders: readonly Order[]): readonly Order[] {
  const last = latest(orders.map(({ changesToldAt }) => changesToldAt)) ?? 0;
  const told = orders.filter(
    ({ changesToldAt }) => changesToldAt !== undefined && !isEarlierVisit(changesToldAt, last),
  );
  return told.length === 1 ? told : [];
}
