import type { Package } from '../../../lib/core/facts/order';

/** A parcel of which nothing is known but its numbers and what a test says. */
export const parcel = (numbers: readonly string[], known: Partial<Package> = {}): Package => ({
  numbers,
  carrier: null,
  shipped: null,
  delivered: null,
  lastEvent: null,
  promisedBy: null,
  ...known,
});
