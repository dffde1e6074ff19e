import { withManualFacts } from '../../core/facts/manual';
import { withoutStatement } from '../../core/facts/merge';
import type { Order } from '../../core/facts/order';
import { type CalendarDay, dayOf } from '../../core/time/calendar-day';
import { bareDay } from '../../core/time/span';
import type { World } from '../../ports/ports';
import { Refused } from '../../protocol/message-schemas';

/**
 * Gives an order that the user has since `day`, a day of the zone the user is in.
 *
 * @throws Refused for a day that has not come yet
 */
export function receivedOn({ clock }: World, day: CalendarDay): (order: Order) => Order {
  const [now, zone] = [clock.now(), clock.zone()];
  if (day > dayOf(now, zone)) throw new Refused('received: the day lies in the future');
  const delivered = { value: bareDay(day, [zone]), text: day };
  return (order) => withManualFacts(order, { delivered }, { now, zones: [zone] });
}

/** Takes back what the user said of the delivery; what the pages said stays. */
export const unreceived = (order: Order): Order =>
  order.facts.delivered?.some(({ from }) => from === 'user')
    ? { ...order, facts: withoutStatement(order.facts, 'delivered', 'user') }
    : order;
