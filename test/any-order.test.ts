import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeReading } from '../lib/app/record/merge-reading';
import { withClockBehind } from '../lib/core/facts/machine-clock/clock-behind';
import type { Order } from '../lib/core/facts/order';
import { pageOf } from '../lib/core/facts/page-visit';
import type { PageReading, Sighting } from '../lib/core/facts/sighting';
import { addDays, DAY_LENGTH, dayOf, daysBetween } from '../lib/core/time/calendar-day';
import { spanOf } from '../lib/core/time/span';
import { viewOrder } from '../lib/core/views/view';
import { readRaw } from '../lib/marketplaces/read-raw';
import { shops } from '../lib/marketplaces/registry';
import { dataFixtures, fixtures } from './fixtures';
import { pageOf as documentOf } from './page';
import { dataShops, wholeShops } from './tools/whole-shops';

/** The day on which all orders of the saved pages are made to have been placed. */
const PLACED = dayOf(Date.UTC(2026, 8, 1), 'UTC');
const MINUTE = 60_000;
const UNDER_WAY = 'awaiting-delivery';

/** What is read of a saved page or response. */
function readings(shop: string): readonly PageReading[] {
  const pages = fixtures().flatMap(({ marketplace, about, html }) => {
    if (marketplace !== shop) return [];
    const context = { url: new URL(about.url), now: Date.parse(about.now), zone: about.zone };
    const read = wholeShops.find(({ id }) => id === shop);
    const reading = read?.readPage(documentOf(html, about.url), context);
    return reading ? [readRaw(reading)] : [];
  });
  const data = dataFixtures().flatMap(({ marketplace, about, text }) => {
    if (marketplace !== shop) return [];
    const read = dataShops.find(({ id }) => id === shop);
    const { zone, language, url } = about;
    const orderId = read?.orderIdIn(url) ?? null;
    return read?.readData(text, { now: Date.parse(about.now), zone, language, orderId }) ?? [];
  });
  return [...pages, ...data];
}

/** Everything dated in a sighting so many days later, as a sighting of one and the same order. */
const moved = (sighting: Sighting, days: number): Sighting => ({
  ...JSON.parse(JSON.stringify(sighting), (name, value) => {
    if (name === 'day') return addDays(value, days);
    const isMoment = ['at', 'earliest', 'latest'].includes(name) && typeof value === 'number';
    return isMoment ? value + days * DAY_LENGTH : value;
  }),
  id: '8200000000000001',
});

/** The same with its end alone so many days later. */
const endMoved = (sighting: Sighting, days: number): Sighting => {
  const { statedEnd } = moved(sighting, days).facts;
  return { ...sighting, facts: { ...sighting.facts, ...(statedEnd && { statedEnd }) } };
};

/** Each order of each saved page, all of one order that was placed on the same day. */
const ofOneOrder = (shop: string): readonly PageReading[] =>
  readings(shop).flatMap((reading) =>
    reading.sightings.slice(0, 4).map((sighting) => {
      const placed = sighting.facts.placed?.value;
      const at = placed ? spanOf(placed).latest - 1 : reading.readAt - 20 * DAY_LENGTH;
      const days = daysBetween(dayOf(at, 'UTC'), PLACED);
      const readAt = reading.readAt + days * DAY_LENGTH;
      return { ...reading, readAt, sightings: [moved(sighting, days)] };
    }),
  );

/** Two saved pages of one order, each opened some days later than it was saved. */
const pairOf = (all: readonly PageReading[]) => {
  const one = fc
    .record({ reading: fc.constantFrom(...all), days: fc.nat(6), minutes: fc.nat(600) })
    .map(({ reading, days, minutes }) =>
      withClockBehind({
        ...reading,
        readAt: reading.readAt + days * DAY_LENGTH + minutes * MINUTE,
      }),
    );
  return fc.tuple(one, one).filter(([a, b]) => a.readAt !== b.readAt);
};

const known = (all: readonly PageReading[], now: number) =>
  all.reduce<Order | null>(
    (order, reading) => mergeReading(order, reading.sightings, reading, now),
    null,
  );

describe.each(['aliexpress', 'temu', 'dhgate', 'wish'] as const)('%s', (shop) => {
  const all = ofOneOrder(shop);
  const policy = shops.find(({ id }) => id === shop)?.policy;
  const seen = (pair: readonly PageReading[]) => {
    const now = Math.max(...pair.map(({ readAt }) => readAt)) + MINUTE;
    const order = known(pair, now);
    if (!order || !policy) throw new Error('nothing was read');
    return viewOrder(order, policy, { now, zone: 'Europe/Berlin', strict: true });
  };

  test('a page that is heard of late makes no date later', () => {
    fc.assert(
      fc.property(pairOf(all), (pair) => {
        const inOrder = pair.toSorted((one, other) => one.readAt - other.readAt);
        const [inTime, late] = [seen(inOrder), seen(inOrder.toReversed())];
        expect(late.claimBy?.safe ?? Infinity).toBeLessThanOrEqual(
          inTime.claimBy?.safe ?? Infinity,
        );
      }),
      { numRuns: 400 },
    );
  });

  test('an end that two pages print ends no later than the earlier of them says', () => {
    const ending = all.filter(({ page, sightings: [sighting] }) => {
      const { status, delivered, completed } = sighting?.facts ?? {};
      const isUnderWay = (status?.value ?? UNDER_WAY) === UNDER_WAY && !delivered && !completed;
      return isUnderWay && page !== 'list' && sighting?.facts.statedEnd !== undefined;
    });
    if (ending.length === 0) return;
    fc.assert(
      fc.property(pairOf(ending), fc.nat(9), ([one, named], days) => {
        // What one page says anew takes the place of what it said.
        if (pageOf(one.page) === pageOf(named.page)) return;
        const other = { ...named, sightings: named.sightings.map((each) => endMoved(each, days)) };
        const ends = [one, other].flatMap(({ sightings: [sighting] }) => {
          const end = sighting?.facts.statedEnd?.value;
          return end ? [spanOf(end).earliest] : [];
        });
        const { claimBy } = seen([one, other]);
        if (claimBy?.state === 'open' && claimBy.rule === 'ae.stated-refund-date')
          expect(claimBy.safe).toBeLessThanOrEqual(Math.min(...ends));
      }),
      { numRuns: 300 },
    );
  });
});
