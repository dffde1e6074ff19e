import type { Order, OrderKey } from '../../core/facts/order';
import { actionsOf, type OfferedActions } from '../../core/views/order-actions';
import type { World } from '../../ports/ports';
import type { ListAction } from '../../protocol/list-messages';
import type { Request } from '../../protocol/messages';
import { liftSnooze } from '../record/lift-snooze';
import { afterChange } from '../reminders/after-change';
import { type Viewing, viewingOf } from '../views/viewing';
import { viewsOf } from '../views/views';
import { beforeAction } from './before-action';
import { receivedOn, unreceived } from './mark-received';
import { settled, unsettled } from './mark-settled';
import { snoozedFor, unsnoozed } from './snooze';

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
  const change = changeOf(world, action, viewing);
  const changed: OrderKey[] = [];
  await world.orders.update(keys, (order, key) => {
    const before = order && beforeAction(world, order);
    if (!order || !before || !isOffered(world, before, action, viewing)) return order;
    const after = change(before);
    if (after === before) return order;
    changed.push(key);
    return liftSnooze(world, order, after, viewing);
  });
  await afterChange(world, changed);
  return changed;
}

function changeOf(world: World, action: ListAction, viewing: Viewing): (order: Order) => Order {
  switch (action.kind) {
    case 'snooze':
      return (order) => snoozedFor(world, order, viewing, action.for);
    case 'unsnooze':
      return unsnoozed;
    case 'received':
      return receivedOn(world, action.day);
    case 'unreceived':
      return unreceived;
    case 'settled':
      return (order) => settled(world, order);
    case 'unsettled':
      return unsettled;
  }
}

const OFFERED: Readonly<Record<ListAction['kind'], keyof OfferedActions>> = {
  snooze: 'snooze',
  unsnooze: 'unsnooze',
  received: 'markReceived',
  unreceived: 'unmarkReceived',
  settled: 'markSettled',
  unsettled: 'unmarkSettled',
};

function isOffered(world: World, order: Order, action: ListAction, viewing: Viewing): boolean {
  const [view] = viewsOf(world, [order], viewing);
  if (!view) return false;
  const offered = actionsOf(view, world.clock.now(), world.clock.zone());
  if (action.kind === 'snooze') return offered.snooze?.includes(action.for) ?? false;
  return offered[OFFERED[action.kind]] === true;
}
