import type { Order } from '../../core/facts/order';
import type { OrderAction } from '../../core/views/order-actions';
import type { World } from '../../ports/ports';
import type { Changed, Request } from '../../protocol/messages';
import type { Viewing } from '../views/viewing';
import { changeOrder } from './change-order';
import { receivedOn, unreceived } from './mark-received';
import { settled, unsettled } from './mark-settled';
import { snoozedFor, unsnoozed } from './snooze';

/**
 * Does something to an order, or takes it back. Where there is nothing to change, nothing changes.
 *
 * @throws Refused for a day that has not come yet
 */
export async function actOnOrder(
  world: World,
  { key, action }: Request<'actOnOrder'>,
): Promise<Changed> {
  return changeOrder(world, key, changeBy(world, action));
}

/**
 * What an action makes of an order; the same object where it changes nothing.
 *
 * @throws Refused for a day that has not come yet
 */
export function changeBy(
  world: World,
  action: OrderAction,
): (order: Order, viewing: Viewing) => Order {
  switch (action.kind) {
    case 'snooze':
      return (order, viewing) => snoozedFor(world, order, viewing, action.for);
    case 'unsnooze':
      return unsnoozed;
    case 'received':
      return receivedOn(world, action.day);
    case 'unreceived':
      return (order) => unreceived(world, order);
    case 'settled':
      return (order) => settled(world, order);
    case 'unsettled':
      return (order) => unsettled(world, order);
  }
}
