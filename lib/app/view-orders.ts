import type { OrderKey } from '../core/order';
import type { Reply } from '../messages';
import type { World } from '../ports';
import { standingOf } from './standing';
import { viewsOf } from './views';

/** How stored orders stand now; keys that are not stored are left out. */
export async function viewOrders(
  world: World,
  keys: readonly OrderKey[],
): Promise<Reply<'viewOrders'>> {
  const [{ summary, settings }, orders] = await Promise.all([
    standingOf(world),
    world.orders.get(keys),
  ]);
  return { orders: viewsOf(world, orders, settings), summary };
}
