import { withManualFacts, withoutManualFact } from '../../core/facts/manual';
import type { Order } from '../../core/facts/order';
import { inAnyZone } from '../../core/time/any-zone';
import { type CalendarDay, dayOf } from '../../core/time/calendar-day';
import { dayOfTime } from '../../core/time/day-of-time';
import { bareDay, earlierFirst, spanOf } from '../../core/time/span';
import type { Time } from '../../core/time/time';
import type { World } from '../../ports/ports';
import { Refused } from '../../protocol/message-schemas';

/**
 * Gives an order that the user has since `day`, a day of the zone the user is in. Where a page named an earlier day of
 * delivery, that stays the day it came: shops count from their own, and having it moves no end back
 * (lib/core/README.md §2.9).
 *
 * @throws Refused for a day that has not come yet
 */
export function receivedOn({ clock }: World, day: CalendarDay): (order: Order) => Order {
  const [now, zone] = [clock.now(), clock.zone()];
  if (day > dayOf(now, zone)) throw new Refused('received: the day lies in the future');
  const here = bareDay(day, [zone]);
  const said = clock.isZoneNamed() ? here : inAnyZone(here);
  return (order) => {
    const value = earlierOnPages(order, said) ?? said;
    const zones = value.kind === 'day' ? value.zones : [zone];
    const delivered = { value, text: dayOfTime(value, zone) };
    return withManualFacts(order, { delivered }, { now, zones });
  };
}

/** The earliest time of delivery that pages name, where it is before what the user says. */
function earlierOnPages({ facts }: Order, said: Time): Time | null {
  const [first] = (facts.delivered ?? [])
    .filter(({ from }) => from !== 'user')
    .map(({ value }) => value)
    .toSorted(earlierFirst);
  return first && spanOf(first).earliest < spanOf(said).earliest ? first : null;
}

/** Takes back what the user said of the delivery; what the pages said stays. */
export const unreceived = ({ clock }: World, order: Order): Order =>
  withoutManualFact(order, 'delivered', clock.now());
