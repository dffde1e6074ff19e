import type { Order, OrderKey } from '../../core/facts/order';
import { uniteOrders } from '../../core/records/unite-orders';
import type { World } from '../../ports/ports';
import { Refused } from '../../protocol/message-schemas';
import type { Request } from '../../protocol/messages';
import { forgetting } from '../condition/known-orders';
import { afterChange } from '../reminders/after-change';

/** Removes orders, read from pages or typed. An order that a page shows again comes back. */
export async function removeOrders(
  world: World,
  { keys }: Request<'removeOrders'>,
): Promise<Order[]> {
  const removed = await forgetting(world, keys, () => world.orders.remove(keys, () => true));
  await afterChange(
    world,
    removed.map(({ key }) => key),
  );
  return removed;
}

/**
 * Puts removed orders back as they were. What is stored again meanwhile stays, with what was known before.
 *
 * @throws Refused where a key is not that of its order; nothing was changed
 */
export async function restoreOrders(
  world: World,
  { orders }: Request<'restoreOrders'>,
): Promise<OrderKey[]> {
  if (orders.some(({ key, marketplace, id }) => `${marketplace}:${id}` !== key))
    throw new Refused('restoreOrders: no order that was removed');
  const removed = new Map(orders.map((order) => [order.key, order]));
  const keys = [...removed.keys()];
  const stored = await world.orders.update(keys, (known, key) =>
    united(known, removed.get(key) ?? null),
  );
  await afterChange(world, keys);
  return stored.map(({ key }) => key);
}

/**
 * An order that is stored again meanwhile, united with the one that was removed, which may have proved an earlier date;
 * else the removed one.
 */
const united = (known: Order | null, removed: Order | null): Order | null =>
  known && removed ? uniteOrders(known, removed) : removed;
