import { withManualFacts } from '../../core/facts/manual';
import { withoutStatement } from '../../core/facts/merge';
import { dayOf } from '../../core/time/calendar-day';
import { bareDay } from '../../core/time/span';
import type { World } from '../../ports/ports';
import { Refused } from '../../protocol/message-schemas';
import type { Changed, Request } from '../../protocol/messages';
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
    withManualFacts(order, { delivered }, { now, zones: [zone] }),
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
