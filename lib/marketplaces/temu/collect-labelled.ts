import { anyTimeUntil } from '../../core/time/long-ago';
import { bareDay } from '../../core/time/span';
import { findDays } from '../../reading/day';
import { readDayRange } from '../../reading/day-range';
import { soundsDelivered } from '../arrival-words';
import type { FactCollector } from '../fact-collector';
import {
  collectDays,
  type DayReading,
  lastDayAnywhere,
  readPastDay,
  timeOfDay,
} from '../label-reader/collect-days';
import type { CollectLabelled } from '../label-reader/collect-labelled';
import { collectDelivery, placedDay } from './delivery';
import { temuPages } from './pages';
import { collectUnlabelled } from './unlabelled/unlabelled';
import { deliveryIn } from './words';

/**
 * Says what a card of the order list, or an order's own page, prints: the order's day and the delivery of its headline.
 * Temu's days are of the browser's zone.
 */
export const collectLabelled: CollectLabelled = (
  { days, headline, unlabelled },
  { zone, ...moment },
  { status, placed },
  seen,
) => {
  const reading = { ...moment, zones: [zone] };
  collectDays(days, temuPages.days, reading, seen);
  if (unlabelled !== null) collectUnlabelled(unlabelled, reading, seen);
  if (!placed && !seen.facts.placed && seen.unread.every(({ field }) => field !== 'placed'))
    seen.fail('placed', 'no order time where one is known');
  if (headline === null) return;
  if (deliveryIn(headline) !== null) collectDelivery(headline, reading, seen);
  else if (status?.value === 'unknown') collectUnknown(headline, reading, seen);
};

/** Words of days that are no delivery's: until when to return or to pay, and when a refund comes. Guesses. */
const OTHER_DAY =
  /return|refund|pay|rück|zahl|erstatt|devol|reemb|pag[oau]|retour|rembours|rimbors|zwrot|iade|возврат|поверн|返|払|반품|환불|결제/i;

/**
 * A headline in words that are not known. Those that may mean the delivery make a doubt (lib/core/README.md §3.11); a
 * day to come can only be promised.
 */
function collectUnknown(headline: string, reading: DayReading, seen: FactCollector): void {
  const { language, now, zones } = reading;
  if (soundsDelivered(headline)) {
    const day = readPastDay(headline, reading);
    const time = day.ok ? timeOfDay(day.value, zones) : anyTimeUntil(now);
    seen.add('maybeDelivered', time, headline);
    seen.fail('delivered', 'the words of the headline are not known');
  } else if (findDays(headline, { language }).length > 0) {
    const range = readDayRange(headline, { language, notBefore: placedDay(seen) });
    if (range.ok && range.value.last > lastDayAnywhere(now) && !OTHER_DAY.test(headline))
      seen.add('promisedBy', bareDay(range.value.last, zones), headline);
    else seen.fail('delivered', 'the words of the headline are not known');
  }
}
