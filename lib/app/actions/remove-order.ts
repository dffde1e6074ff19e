import { isManualOnly } from '../../core/facts/manual';
import type { Order } from '../../core/facts/order';
import type { World } from '../../ports/ports';
import { Refused } from '../../protocol/message-schemas';
import type { OrderFacts, Request } from '../../protocol/messages';
import { forgetting } from '../condition/known-orders';
import { afterChange } from '../reminders/after-change';
import { factsOf } from '../views/order-facts';

/** Removes an order that was only ever typed. What a page has shown stays: it can be settled. */
export async function removeOrder(
  world: World,
  { key }: Request<'removeOrder'>,
): Promise<Order | null> {
  const [removed = null] = await forgetting(world, [key], () =>
    world.orders.remove([key], isManualOnly),
  );
  await afterChange(world, removed ? [key] : []);
  return removed;
}

/**
 * Puts a removed order back as it was. One that is stored meanwhile stays.
 *
 * @throws Refused for an order that was not only typed: nobody may hand in what a page said
 */
export async function restoreOrder(
  world: World,
  { key, order }: Request<'restoreOrder'>,
): Promise<OrderFacts | null> {
  const { marketplace, id } = order;
  if (order.key !== key || `${marketplace}:${id}` !== key || !isManualOnly(order))
    throw new Refused('restoreOrder: no order that was removed');
  const [stored] = await world.orders.update([key], (known) => (known ? null : order));
  await afterChange(world, [key]);
  return factsOf(world, stored);
}
