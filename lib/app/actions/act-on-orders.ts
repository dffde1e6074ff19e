import type { Order, OrderKey } from '../../core/facts/order';
import { actionsOf, type OrderAction } from '../../core/views/order-actions';
import type { World } from '../../ports/ports';
import type { Request } from '../../protocol/messages';
import { liftSnooze } from '../record/lift-snooze';
import { afterChange } from '../reminders/after-change';
import { type Viewing, viewingOf } from '../views/viewing';
import { viewsOf } from '../views/views';
import { changeBy } from './act-on-order';
import { beforeAction } from './before-action';

/**
 * Does something to several orders, in one transaction: to those alone to which it is offered, so that taking it back
 * leaves the others as they were.
 *
 * @returns the keys of those that changed
 * @throws Refused for a day that has not come yet
 */
export async function actOnOrders(
  world: World,
  { keys, action }: Request<'actOnOrders'>,
): Promise<OrderKey[]> {
  const viewing = await viewingOf(world);
  const change = changeBy(world, action);
  const changed: OrderKey[] = [];
  await world.orders.update(keys, (order, key) => {
    const before = order && beforeAction(world, order);
    if (!order || !before || !isOffered(world, before, action, viewing)) return order;
    const after = change(before, viewing);
    if (after === before) return order;
    changed.push(key);
    return liftSnooze(world, order, after, viewing);
  });
  await afterChange(world, changed);
  return changed;
}

function isOffered(world: World, order: Order, action: OrderAction, viewing: Viewing): boolean {
  const [view] = viewsOf(world, [order], viewing);
  if (!view) return false;
  return actionsOf(view, world.clock.now(), world.clock.zone()).some(
    (offered) =>
      offered.kind === action.kind &&
      (offered.asks !== 'length' || !('for' in action) || offered.lengths.includes(action.for)),
  );
}
