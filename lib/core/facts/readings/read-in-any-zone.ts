import { inAnyZone } from '../../time/any-zone';
import { isTime } from '../happened';
import type { Package } from '../order';
import type { PageReading, SeenFacts } from '../sighting';

/**
 * A reading of a browser that names no zone: whatever the buyer's is, none of its bare days began earlier.
 *
 * Source: lib/core/README.md §3.13
 */
export const readInAnyZone = (reading: PageReading): PageReading => ({
  ...reading,
  sightings: reading.sightings.map(({ facts, packages, ...sighting }) => ({
    ...sighting,
    facts: factsInAnyZone(facts),
    ...(packages && { packages: packages.map(parcelInAnyZone) }),
  })),
});

const factsInAnyZone = (facts: SeenFacts): SeenFacts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, said]) => [
      name,
      isTime(said.value) ? { ...said, value: inAnyZone(said.value) } : said,
    ]),
  );

const parcelInAnyZone = (parcel: Package): Package => ({
  ...parcel,
  shipped: parcel.shipped && inAnyZone(parcel.shipped),
  delivered: parcel.delivered && inAnyZone(parcel.delivered),
  lastEvent: parcel.lastEvent && inAnyZone(parcel.lastEvent),
  promisedBy: parcel.promisedBy && inAnyZone(parcel.promisedBy),
});
