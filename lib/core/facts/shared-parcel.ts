import { DAY_LENGTH } from '../time/calendar-day';
import { type Span, spanOf } from '../time/span';
import { changesAfter } from './changes';
import { withStatement } from './merge';
import { withYears } from './missing-year';
import type { Order, Package } from './order';
import { factsOfPackages, mergePackages, sharesNumber } from './packages';
import type { PageReading } from './sighting';
import { counting, timeOf } from './statement';

/** Which page showed it, when and where, and the words that say so. */
export interface ParcelNews extends Pick<PageReading, 'page' | 'readAt' | 'zone' | 'clockBehind'> {
  readonly text: string;
}

/**
 * What an order learns from a parcel that another order's page showed delivered: a parcel may carry several orders.
 *
 * @returns the same order when it does not travel in that parcel, or knows of the delivery already
 */
export function withDeliveryOf(parcel: Package, order: Order, news: ParcelNews): Order {
  const known = parcelsOf(order);
  const own = known.find((one) => sharesNumber(one, parcel));
  if (!parcel.delivered || !own || own.delivered || saidWithoutParcels(order)) return order;
  if (!canBeOf(order, spanOf(parcel.delivered))) return order;
  // When it was to arrive was promised to the other order.
  const packages = mergePackages(known, [{ ...parcel, promisedBy: null }]);
  const { delivered } = factsOfPackages(packages);
  if (!delivered) return order;
  const { page, readAt, text } = news;
  const statement = { value: delivered, from: page, readAt, text };
  const facts = withYears({
    ...order.facts,
    delivered: withStatement(order.facts.delivered ?? [], statement),
  });
  const changes = changesAfter(order, facts, news);
  return {
    ...order,
    facts,
    packages,
    ...(changes.length > 0 && { changes }),
    ...(!news.clockBehind && {
      bounds: {
        ...order.bounds,
        deliveredSince: Math.min(order.bounds.deliveredSince ?? readAt, readAt),
      },
    }),
  };
}

/** No parcel travels longer; carriers give their numbers out again after less than two years. */
const LONGEST_JOURNEY = 365 * DAY_LENGTH;

/** Whether an order can have been in a parcel that was delivered then: carriers use their numbers again. */
function canBeOf({ facts }: Order, { earliest, latest }: Span): boolean {
  const placed = timeOf(facts, 'placed') ?? timeOf(facts, 'paid') ?? timeOf(facts, 'shipped');
  return !placed || (latest >= placed.earliest && earliest <= placed.latest + LONGEST_JOURNEY);
}

/** The order's parcels; where a page told only numbers, each of them may be one. */
function parcelsOf({ packages, facts }: Order): readonly Package[] {
  if (packages && packages.length > 0) return packages;
  const numbers = counting(facts, 'trackingNumbers').flatMap(({ value }) => value);
  return mergePackages(
    [],
    numbers.map((number) => ({ ...NOTHING_KNOWN, numbers: [number] })),
  );
}

const NOTHING_KNOWN = {
  carrier: null,
  shipped: null,
  delivered: null,
  lastEvent: null,
  promisedBy: null,
} as const;

/** A page of the order itself said so, and named no parcels. */
const saidWithoutParcels = ({ packages = [], facts }: Order): boolean =>
  packages.length === 0 && facts.delivered?.some(({ from }) => from !== 'user') === true;
