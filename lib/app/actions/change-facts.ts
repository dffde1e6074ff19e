import type { Order, OrderKey } from '../../core/facts/order';
import type { KnownOrder } from '../../core/views/known-order';
import type { World } from '../../ports/ports';
import { liftSnooze } from '../record/lift-snooze';
import { afterChange } from '../reminders/after-change';
import { factsOf } from '../views/order-facts';
import { viewingOf } from '../views/viewing';
import { beforeAction } from './before-action';

/**
 * Changes what is known of one stored order. A snooze does not outlive what it was meant for.
 *
 * @param change gives the changed order, or the same object when there is nothing to change
 * @returns null when there is no such order
 */
export async function changeFacts(
  world: World,
  key: OrderKey,
  change: (order: Order) => Order,
): Promise<KnownOrder | null> {
  const settings = await viewingOf(world);
  let changed = false;
  const [order] = await world.orders.update([key], (stored) => {
    if (!stored) return null;
    const after = change(beforeAction(world, stored));
    changed = after !== stored;
    return changed ? liftSnooze(world, stored, after, settings) : stored;
  });
  if (order) await afterChange(world, changed ? [key] : []);
  return factsOf(world, order);
}
