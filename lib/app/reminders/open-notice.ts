import { MARKETPLACES } from '../../core/facts/marketplace-id';
import { orderAddress } from '../../core/rules/order-address';
import type { World } from '../../ports/ports';
import { ordersOfNews } from './news-batch';
import { aboutNotice, pageOfNotice, shopOf } from './notice-id';

/** Opens what a clicked notice is about: the order's own page, or the shop's list when it is about several. */
export async function openNotice(world: World, id: string): Promise<void> {
  const page = pageOfNotice(id);
  if (page !== null) return world.tabs.open(page);
  const about = aboutNotice(id);
  // A notice about changes may have grown since its id was given.
  const named = await ordersOfNews(world, id);
  const [key = about.order, ...others] = named;
  const [order] = key && others.length === 0 ? await world.orders.get([key]) : [];
  if (order) return world.tabs.open(orderAddress(order, world.policies.of(order.marketplace)));
  const shop = (key ? shopOf(key) : about.shop) ?? (await world.orders.open())[0]?.marketplace;
  await world.tabs.open(world.policies.listUrl(shop ?? MARKETPLACES[0]));
}
