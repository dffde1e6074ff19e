import { withoutFuture } from '../../core/facts/machine-clock/clock-ahead';
import { recordSighting } from '../../core/facts/merge';
import { type Order, type OrderKey, orderKey } from '../../core/facts/order';
import type { PageReading, Sighting } from '../../core/facts/sighting';
import type { Instant } from '../../core/time/moment';

/** The sightings of a reading by order, in the reading's order; a page may show one order on several cards. */
export function sightingsByOrder(reading: PageReading): Map<OrderKey, Sighting[]> {
  const byOrder = new Map<OrderKey, Sighting[]>();
  for (const sighting of reading.sightings) {
    const key = orderKey(reading.marketplace, sighting.id);
    byOrder.set(key, [...(byOrder.get(key) ?? []), sighting]);
  }
  return byOrder;
}

/**
 * Adds what a reading showed of one order to what can be known of it at `now`. A sighting that cannot be merged costs
 * only itself.
 */
export function mergeReading(
  order: Order | null,
  sightings: readonly Sighting[],
  reading: PageReading,
  now: Instant,
): Order | null {
  return sightings.reduce<Order | null>((known, sighting) => {
    try {
      // To a clock that is behind everything that was read before seems to be of the future.
      const isTrusted = known !== null && !reading.clockBehind;
      const before = isTrusted ? withoutFuture(known, now, reading.readAt) : known;
      return recordSighting(before, sighting, reading);
    } catch (error) {
      console.error('ClaimClock: one sighting could not be recorded', error);
      return known;
    }
  }, order);
}
