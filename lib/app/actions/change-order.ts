import type { Order, OrderKey } from '../../core/facts/order';
import type { World } from '../../ports/ports';
import type { Changed } from '../../protocol/messages';
import { liftSnooze } from '../record/lift-snooze';
import { afterChange } from '../reminders/after-change';
import { type Viewing, viewingOf } from '../views/viewing';
import { viewsOf } from '../views/views';
import { beforeAction } from './before-action';

/**
 * Changes one stored order. A snooze does not outlive what it was meant for.
 *
 * @param change gives the changed order, or the same object when there is nothing to change
 * @returns how the order stands now; null when there is no such order
 */
export async function changeOrder(
  world: World,
  key: OrderKey,
  change: (order: Order, settings: Viewing) => Order,
): Promise<Changed> {
  const settings = await viewingOf(world);
  const orders = await world.orders.update([key], (order) => {
    const after = order && change(beforeAction(world, order), settings);
    return order && after && after !== order ? liftSnooze(world, order, after, settings) : after;
  });
  if (orders.length > 0) await afterChange(world, [key]);
  return viewsOf(world, orders, settings)[0] ?? null;
}
