import { withTyped } from '../core/by-hand';
import { dayOf } from '../core/calendar-day';
import { withoutStatement } from '../core/merge';
import { bareDay } from '../core/span';
import { Refused } from '../message-schemas';
import type { Changed, Request } from '../messages';
import type { World } from '../ports';
import { changeOrder } from './change-order';

/**
 * Stores that the user has the parcel since `day`, as a day of the zone the user is in.
 *
 * @throws Refused for a day that has not come yet
 */
export function markReceived(
  world: World,
  { key, day }: Request<'markReceived'>,
): Promise<Changed> {
  const [now, zone] = [world.clock.now(), world.clock.zone()];
  if (day > dayOf(now, zone)) throw new Refused('markReceived: the day lies in the future');
  const delivered = { value: bareDay(day, [zone]), text: day };
  return changeOrder(world, key, (order) =>
    withTyped(order, { delivered }, { now, zones: [zone] }),
  );
}

/** Takes back what the user said of the delivery; what the pages said stays. */
export function unmarkReceived(world: World, { key }: Request<'unmarkReceived'>): Promise<Changed> {
  return changeOrder(world, key, (order) =>
    order.facts.delivered?.some(({ from }) => from === 'user')
      ? { ...order, facts: withoutStatement(order.facts, 'delivered', 'user') }
      : order,
  );
}
