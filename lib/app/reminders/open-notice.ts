import { MARKETPLACES } from '../../core/facts/marketplace-id';
import { claimPageOf, ORDERS_PAGE } from '../../core/facts/order-page';
import { orderAddress } from '../../core/rules/order-address';
import type { World } from '../../ports/ports';
import { ordersOfNews } from './news-batch';
import { aboutNotice, isOfClaim, pageOfNotice, shopOf } from './notice-id';

/** Opens what a clicked notice is about: the order's own page, or the shop's list when it is about several. */
export async function openNotice(world: World, id: string): Promise<void> {
  const page = pageOfNotice(id);
  if (page !== null) return world.tabs.open(page);
  const about = aboutNotice(id);
  if (isOfClaim(id)) return world.tabs.open(about.order ? claimPageOf(about.order) : ORDERS_PAGE);
  // A notice about changes may have grown since its id was given.
  const named = await ordersOfNews(world, id);
  const [key = about.order, ...others] = named;
  const [order] = key && others.length === 0 ? await world.orders.get([key]) : [];
  if (order) return world.tabs.open(orderAddress(order, world.policies.of(order.marketplace)));
  const shop = (key ? shopOf(key) : about.shop) ?? (await world.orders.open())[0]?.marketplace;
  await world.tabs.open(world.policies.listUrl(shop ?? MARKETPLACES[0]));
}
