import type { World } from '../../ports/ports';
import type { Reply, Request } from '../../protocol/messages';
import { beyondShopOf } from './routes-beside';

/** What leads to the money beside the shop of one stored order; null when there is no such order. */
export async function viewRoutes(
  world: World,
  { key }: Request<'viewRoutes'>,
): Promise<Reply<'viewRoutes'>> {
  const [settings, [order]] = await Promise.all([world.settings.read(), world.orders.get([key])]);
  return order ? beyondShopOf(world, order, settings) : null;
}
