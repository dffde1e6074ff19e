import { MARKETPLACES } from '../core/order';
import type { World } from '../ports';
import { orderOfNotice } from './notices';

/** Opens what a clicked notice is about: the order's own page, or the shop's list when it is about several. */
export async function openNotice(world: World, id: string): Promise<void> {
  const key = orderOfNotice(id);
  const [order] = key ? await world.orders.get([key]) : [];
  if (order) return world.tabs.open(world.policies.of(order.marketplace).detailUrl(order.id));
  const [first] = await world.orders.open();
  await world.tabs.open(world.policies.listUrl(first?.marketplace ?? MARKETPLACES[0]));
}
