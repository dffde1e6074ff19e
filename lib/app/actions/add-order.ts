import { manualOrder } from '../../core/facts/manual';
import { orderKey } from '../../core/facts/order';
import type { OrderView } from '../../core/views/order-view';
import type { World } from '../../ports/ports';
import type { Reply, Request } from '../../protocol/messages';
import { afterChange } from '../reminders/after-change';
import { viewingOf } from '../views/viewing';
import { viewsOf } from '../views/views';
import { applyManualFacts } from './manual-facts';

/**
 * Stores an order of any shop that the user typed. An order that is stored already is left as it is, so that asking
 * twice adds one order, and nothing that is known can be typed over unseen.
 *
 * @throws Refused for days that cannot be
 */
export async function addOrder(
  world: World,
  { marketplace, id, facts }: Request<'addOrder'>,
): Promise<Reply<'addOrder'>> {
  const key = orderKey(marketplace, id);
  let existed = true;
  const [order] = await world.orders.update([key], (stored) => {
    if (stored) return null;
    existed = false;
    return applyManualFacts(world, manualOrder(marketplace, id, world.clock.now()), facts);
  });
  await afterChange(world, existed ? [] : [key]);
  const [view] = order ? viewsOf(world, [order], await viewingOf(world)) : [];
  if (!view) throw new Error('the order was stored and cannot be worked out');
  return { order: view, existed };
}

/** How an order would stand with these facts, beside what is stored of it. Stores nothing. */
export async function previewOrder(
  world: World,
  { marketplace, id, facts }: Request<'previewOrder'>,
): Promise<OrderView> {
  const [settings, [stored]] = await Promise.all([
    viewingOf(world),
    world.orders.get([orderKey(marketplace, id)]),
  ]);
  const known = stored ?? manualOrder(marketplace, id, world.clock.now());
  const [view] = viewsOf(world, [applyManualFacts(world, known, facts)], settings);
  if (!view) throw new Error('the order cannot be worked out');
  return view;
}
