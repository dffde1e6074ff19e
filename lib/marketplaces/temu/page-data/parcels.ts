import type { Package } from '../../../core/facts/order';
import { factsOfPackages } from '../../../core/facts/packages';
import type { Instant } from '../../../core/time/moment';
import type { Time } from '../../../core/time/time';
import {
  countOf,
  type Fields,
  field,
  momentAhead,
  momentOf,
  recordIn,
  recordsOf,
  textOf,
} from '../../data-fields';
import type { FactCollector } from '../../fact-collector';
import { statusOfHeadline } from '../status-words';

const PACKAGE_LIMIT = 100;

/** A parcel of the list's data. */
interface Parcel extends Package {
  /** Whether the shop says that it arrived; null where it does not say. */
  readonly arrived: boolean | null;
  /** The shop's words for how far it has come; null where there are none. */
  readonly said: string | null;
}

const at = (moment: Instant | null): Time | null =>
  moment === null ? null : { kind: 'instant', at: moment };

/** A flag and the words beside it: what may be the delivery is taken for one (lib/core/README.md §3.11). */
function arrivedOf(parcel: Fields): boolean | null {
  const flag = field(parcel, 'is_delivered');
  const words = statusOfHeadline(textOf(field(parcel, 'order_package_status_desc')) ?? '');
  if (words === 'delivered') return true;
  return typeof flag === 'boolean' ? flag : null;
}

function readParcel(parcel: Fields, now: Instant): Parcel {
  const number = textOf(field(parcel, 'way_bill_sn'));
  const lastEvent = momentOf(field(parcel, 'operator_time'), now);
  const arrived = arrivedOf(parcel);
  return {
    numbers: number === null ? [] : [number],
    carrier: textOf(field(parcel, 'logistics_providers_name')),
    shipped: null,
    // The newest event of a parcel that arrived may come after its arrival.
    delivered: null,
    lastEvent: at(lastEvent),
    promisedBy: at(momentAhead(field(parcel, 'expect_delivery_end_time'), now)),
    arrived,
    said: textOf(field(parcel, 'order_package_status_desc')),
  };
}

/**
 * Says what the list's data tells of an order's parcels (`shipping_module`): carriers, numbers, the newest event and
 * the last day that was promised. The order's own promise counts where no parcel has one.
 *
 * @returns the parcels, for `Sighting.packages`, how many there are where it lists fewer, and whether the shop says
 *   that all of them, some or none arrived; null where it does not say; and its words for each that it does not say
 *   arrived
 */
export function collectParcels(
  order: Fields,
  now: Instant,
  seen: FactCollector,
): {
  readonly packages: readonly Package[];
  readonly arrived: 'all' | 'some' | 'none' | null;
  readonly said: readonly (string | null)[];
  readonly parcels?: number;
} {
  const module = recordIn(order, 'shipping_module');
  const parcels = recordsOf(field(module, 'package_list'), PACKAGE_LIMIT).map((parcel) =>
    readParcel(parcel, now),
  );
  const packages = parcels.map(({ arrived, said, ...parcel }) => parcel);
  const all = factsOfPackages(packages);
  const carriers = [...new Set(all.carrier)];
  if (carriers.length > 0) seen.add('carrier', carriers, carriers.join(', '));
  if (all.trackingNumbers.length > 0)
    seen.add('trackingNumbers', all.trackingNumbers, all.trackingNumbers.join(', '));
  const lastWords = textOf(field(module, 'description')) ?? '';
  if (all.lastEvent) seen.add('lastEvent', all.lastEvent, lastWords);
  const promised =
    all.promisedBy ?? at(momentAhead(field(order, 'promise_shipping_end_time'), now));
  const range = textOf(field(order, 'promise_shipping_time_range')) ?? '';
  if (promised) seen.add('promisedBy', promised, range);
  const unseen = (countOf(field(module, 'package_size')) ?? 0) - parcels.length;
  if (unseen > 0) seen.fail('packages', 'the list names fewer packages than it counts');
  const named = Math.min(parcels.length + unseen, PACKAGE_LIMIT);
  const arrived = arrivedAmong(parcels, unseen > 0);
  const said = parcels.flatMap((one) => (one.arrived === true ? [] : [one.said]));
  return { packages, arrived, said, ...(unseen > 0 && named > 1 && { parcels: named }) };
}

function arrivedAmong(parcels: readonly Parcel[], unseen: boolean) {
  if (parcels.some(({ arrived }) => arrived === true))
    return !unseen && parcels.every(({ arrived }) => arrived === true) ? 'all' : 'some';
  const none = parcels.length > 0 && parcels.every(({ arrived }) => arrived === false);
  return none && !unseen ? 'none' : null;
}
