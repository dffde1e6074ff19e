import { type CalendarDay, dayOf } from '../../core/time/calendar-day';
import { bareDay } from '../../core/time/span';
import { readDayRange } from '../../reading/day-range';
import type { FactCollector } from '../fact-collector';
import { type DayReading, readPastDay, timeOfDay } from '../label-reader/collect-days';
import { deliveryIn } from './words';

/**
 * Says the day of a delivery, or of the last one expected, from a headline such as "Delivered on Jun 14, 2026" or
 * "Arriving Jul 3 - Jul 9".
 */
export function collectDelivery(text: string, reading: DayReading, seen: FactCollector): void {
  const delivery = deliveryIn(text);
  if (delivery?.says === 'delivered') {
    const day = readPastDay(delivery.when, reading);
    if (day.ok) seen.add('delivered', timeOfDay(day.value, reading.zones), text);
    else seen.fail('delivered', day.reason);
  } else if (delivery) {
    const { language, now, zones } = reading;
    // Promises lie ahead of the order, but not always of the reading: a late parcel keeps its old one.
    const notBefore = placedDay(seen) ?? dayOf(now, 'Etc/GMT+12');
    const range = readDayRange(delivery.when, { language, notBefore });
    if (range.ok) seen.add('promisedBy', bareDay(range.value.last, zones), text);
    else seen.fail('promisedBy', range.reason);
  }
}

/** The order's day, where it is known. */
export function placedDay({ facts }: FactCollector): CalendarDay | undefined {
  const placed = facts.placed?.value;
  return placed?.kind === 'day' ? placed.day : undefined;
}
