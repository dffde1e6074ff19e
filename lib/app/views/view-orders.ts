import type { OrderKey } from '../../core/facts/order';
import type { Sender, World } from '../../ports/ports';
import type { Reply } from '../../protocol/messages';
import { standingOf, sumsFor } from './standing';
import { viewsInTasks } from './views';

/** How stored orders stand now; keys that are not stored are left out. */
export async function viewOrders(
  world: World,
  keys: readonly OrderKey[],
  sender: Sender,
): Promise<Reply<'viewOrders'>> {
  const [standing, orders] = await Promise.all([standingOf(world), world.orders.get(keys)]);
  const views = await viewsInTasks(world, orders, standing.settings);
  return { orders: views, summary: sumsFor(standing, sender) };
}
