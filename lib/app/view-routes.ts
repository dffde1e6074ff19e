import type { Reply, Request } from '../messages';
import type { World } from '../ports';

/** What leads to the money beside the shop of one stored order; null when there is no such order. */
export async function viewRoutes(
  world: World,
  { key }: Request<'viewRoutes'>,
): Promise<Reply<'viewRoutes'>> {
  const [settings, [order]] = await Promise.all([world.settings.read(), world.orders.get([key])]);
  if (!order) return null;
  return world.beyondShop(order, {
    now: world.clock.now(),
    zone: world.clock.zone(),
    country: settings.country,
    handIn: world.policies.of(order.marketplace).handIn ?? null,
  });
}
