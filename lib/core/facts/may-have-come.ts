import { earliest } from '../time/earliest';
import type { Instant } from '../time/moment';
import { spanOf } from '../time/span';
import type { Order, Package } from './order';
import { isEarlierVisit } from './page-visit';
import { best, counting } from './statement';

/** Whether a page told anything of a parcel's journey; a bare number is none. */
const isTold = ({ shipped, delivered, lastEvent }: Package): boolean =>
  shipped !== null || delivered !== null || lastEvent !== null;

/**
 * Whether there are parcels of which no page told: a page drew one of several, behind tabs or folded away. What it
 * shows of the one proves nothing of the others. The user, who knows what came, is believed.
 *
 * Source: lib/core/README.md §3.11
 */
export function hidesParcels({ facts, namedParcels = 0, packages = [] }: Order): boolean {
  return namedParcels > packages.filter(isTold).length && best(facts, 'delivered')?.from !== 'user';
}

/**
 * When the step happened that may have been the delivery, as early as it can have been; null where no page lists one. A
 * delivery that is certain takes its place, except where one page tells of both: there they are two parcels'.
 *
 * @param undone the last reading that showed it undelivered; null: none did
 * Source: lib/core/README.md §3.11
 */
export function possibleDelivery({ facts }: Order, undone: Instant | null): Instant | null {
  const sure = counting(facts, 'delivered').map(({ from }) => from);
  const doubts = counting(facts, 'maybeDelivered').filter(
    ({ from }) => sure.length === 0 || sure.includes(from),
  );
  return earliest(
    doubts.map(({ value, readAt }) => {
      const span = spanOf(value);
      // A reading of nodes proves nothing undone where the data of the same visit may show a delivery.
      const bounds = undone !== null && undone <= span.latest && isEarlierVisit(undone, readAt);
      return bounds ? Math.max(span.earliest, undone) : span.earliest;
    }),
  );
}
