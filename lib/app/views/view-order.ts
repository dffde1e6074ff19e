import type { World } from '../../ports/ports';
import type { Reply, Request } from '../../protocol/messages';
import { viewingOf } from './viewing';
import { viewsOf } from './views';

/** How one stored order stands now, with everything that its timeline shows; null when there is no such order. */
export async function viewOrder(
  world: World,
  { key }: Request<'viewOrder'>,
): Promise<Reply<'viewOrder'>> {
  const [orders, viewing] = await Promise.all([world.orders.get([key]), viewingOf(world)]);
  return viewsOf(world, orders, viewing)[0] ?? null;
}
