import { addDays, type CalendarDay } from '../../core/time/calendar-day';
import type { DeliveryExpectation } from '../../core/views/delivery-expectation';
import { briefDayText, type Here } from '../format';

const ALIKE = {
  carrier: 'expectCarrier',
  shop: 'expectShop',
  all: 'expectAll',
} as const satisfies Record<DeliveryExpectation['alike'], string>;

/**
 * What the user's own parcels let expect of an order that was placed on this day: "Usually 14–24 days, from 9 of your
 * parcels with this carrier: 4 Dec – 14 Dec". A hint, never a deadline.
 */
export function expectationText(
  { from, to, parcels, alike }: DeliveryExpectation,
  placed: CalendarDay,
  here: Here,
): string {
  const number = new Intl.NumberFormat(here.words.language);
  const days = from === to ? number.format(from) : number.formatRange(from, to);
  const day = (after: number) => briefDayText(addDays(placed, after), here);
  const when = from === to ? day(from) : here.words.say('expectBetween', day(from), day(to));
  return here.words.count(ALIKE[alike], parcels, days, when);
}
