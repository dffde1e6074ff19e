import * as v from 'valibot';
import type { Package } from '../../../../core/facts/order';
import { factsOfPackages } from '../../../../core/facts/packages';
import type { Sighting } from '../../../../core/facts/sighting';
import { addDays, type CalendarDay, dayOf } from '../../../../core/time/calendar-day';
import { earlierFirst, spanOf } from '../../../../core/time/span';
import { findDays } from '../../../../reading/day';
import { type ReadResult, read, unread } from '../../../../reading/result';
import type { Fields } from '../../../data-fields';
import { type FactCollector, startCollecting } from '../../../fact-collector';
import { collectEnd } from '../../texts/collect-end';
import { refundStatements, type StatedEnd } from '../../texts/stated-end';
import { statementsOf } from '../../texts/statements';
import { LONGEST_REACH } from '../../texts/times';
import { orderIdsNamedIn } from '../named-orders';
import type { Telling } from '../said';
import type { Dated } from './dated';
import { agreedDay, type EventBounds, withoutPlace } from './event-time';
import { type Parcel, packageOf, readParcel } from './parcel';
import { type TrackingFields, trackingFields } from './tracking-fields';

/** Days after its refund date in which anything of an order may happen; dates without a year must lie within them. */
const LONGEST_AFTERMATH = 150;

/**
 * Reads tracking data (FACTS.md §6.4).
 *
 * @param about the order that the page or the question was about; null: the one that the data's own links name
 */
export function readTrackingOrder(
  module: Fields,
  about: string | null,
  telling: Telling,
): ReadResult<Sighting> {
  const named = orderIdsNamedIn(module);
  const id = about ?? (named.length === 1 ? named[0] : undefined);
  if (id === undefined) return unread('the data does not say which order it is about');
  if (named.length > 0 && !named.includes(id)) return unread('the data is about another order');

  const fields = v.parse(trackingFields, module);
  const seen = startCollecting();
  const ends = statedEnds(fields, telling, seen);
  const bounds = boundsOf(fields, ends, telling);
  const parcels = (fields.trackingDetailLineList ?? []).map((line) =>
    readParcel(line, bounds, telling),
  );
  const starts = parcels.flatMap(({ firstEvent }) =>
    firstEvent ? spanOf(firstEvent.time).earliest : [],
  );
  const from = starts.length > 0 ? dayOf(Math.min(...starts), telling.zone) : null;
  collectEnd(ends, from, telling, seen);
  if (!fields.trackingDetailLineList) seen.fail('packages', 'the data has no list of parcels');
  collectParcels(parcels, seen);
  const packages = parcels.map(packageOf).filter(saysAnything);
  return read({
    id,
    facts: seen.facts,
    lineItems: [],
    ...(packages.length > 0 && { packages }),
    unread: seen.unread,
    showsUndelivered: parcels.length > 0 && parcels.every((parcel) => parcel.showsUndelivered),
  });
}

/** An entry without any number still tells what happened to a parcel; one that tells nothing is none. */
const saysAnything = ({ numbers, ...rest }: Package): boolean =>
  numbers.length > 0 || Object.values(rest).some((value) => value !== null);

function statedEnds(
  { fastDeliveryInfoDTO: promise }: TrackingFields,
  telling: Telling,
  seen: FactCollector,
) {
  const days = { language: telling.language };
  const listed = promise?.fdContentList ?? [];
  const statements = statementsOf(listed.length > 0 ? [...listed] : [promise?.fdContent ?? '']);
  const ends = refundStatements(statements, days, (reason) => seen.fail('statedEnd', reason));
  const isDated = statements.some((statement) => findDays(statement, days).length > 0);
  if (ends.length === 0 && isDated && !seen.unread.some(({ field }) => field === 'statedEnd'))
    seen.fail('statedEnd', 'a date is promised in words that are not known');
  return ends;
}

/**
 * The years in which the events can lie: around the printed refund date, else around instants that agree with their
 * texts.
 */
function boundsOf(
  { trackingDetailLineList: lines }: TrackingFields,
  ends: readonly StatedEnd[],
  telling: Telling,
): EventBounds {
  const checked = (lines ?? []).flatMap(({ detailList }) =>
    (detailList ?? []).flatMap(({ time, timeText }) =>
      time === undefined || timeText === undefined
        ? []
        : [agreedDay(withoutPlace(timeText), time, telling)],
    ),
  );
  const agreed = checked.filter((day) => day !== null).sort();
  const [end] = ends;
  const around = (first: CalendarDay, last: CalendarDay, after: number): EventBounds => {
    const notAfter = addDays(last, after);
    return {
      notBefore: addDays(first, -LONGEST_REACH),
      notAfter: notAfter < telling.notAfter ? notAfter : telling.notAfter,
      instantsHold: 2 * agreed.length > checked.length,
      trusted: agreed.length > 0 && agreed.length === checked.length,
    };
  };
  if (end) return around(end.day, end.day, LONGEST_AFTERMATH);
  const [first, last] = [agreed[0], agreed.at(-1)];
  return first && last && 2 * agreed.length > checked.length
    ? around(first, last, LONGEST_REACH)
    : { notBefore: null, notAfter: telling.notAfter, instantsHold: false, trusted: false };
}

type Named =
  | 'placed'
  | 'paid'
  | 'shipped'
  | 'delivered'
  | 'maybeDelivered'
  | 'lastEvent'
  | 'promisedBy';

function collectParcels(parcels: readonly Parcel[], seen: FactCollector): void {
  const all = factsOfPackages(parcels.map(packageOf));
  const datedAs = (name: Named) => parcels.flatMap((parcel) => parcel[name] ?? []);
  const textOf = (name: Named, value: Dated['time']) => {
    const said = datedAs(name);
    const own = said.filter(({ time }) => time === value);
    return [...new Set((own.length > 0 ? own : said).map(({ text }) => text))].join(' · ');
  };
  for (const name of ['placed', 'paid'] as const) {
    const [first] = datedAs(name).sort((a, b) => earlierFirst(a.time, b.time));
    if (first) seen.add(name, first.time, first.text);
  }
  for (const name of ['shipped', 'delivered', 'lastEvent', 'promisedBy'] as const) {
    const value = all[name];
    if (value) seen.add(name, value, textOf(name, value));
  }
  const [doubt] = datedAs('maybeDelivered').sort((a, b) => earlierFirst(a.time, b.time));
  if (doubt) seen.add('maybeDelivered', doubt.time, doubt.text);
  // An arrival that cannot be dated has begun what counts from it all the same.
  const arrivedBy = parcels.flatMap((parcel) => parcel.arrivedBy ?? [])[0];
  if (!all.delivered && arrivedBy !== undefined) seen.add('status', 'delivered', arrivedBy);
  const carriers = [...new Set(all.carrier)];
  if (carriers.length > 0) seen.add('carrier', carriers, carriers.join(', '));
  const numbers = all.trackingNumbers.slice(0, 100);
  if (numbers.length > 0) seen.add('trackingNumbers', numbers, numbers.join(', '));
  for (const { field, reason } of parcels.flatMap((parcel) => parcel.unread))
    seen.fail(field, reason);
}
