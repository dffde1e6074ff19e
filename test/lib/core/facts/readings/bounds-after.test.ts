import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Order } from '../../../../../lib/core/facts/order';
import { boundsAfter } from '../../../../../lib/core/facts/readings/bounds-after';
import type { PageReading } from '../../../../../lib/core/facts/sighting';
import { anOrder, at } from '../../an-order';
import { sighting, status } from '../../recorded';

const DAY = 86_400_000;
const START = at('2026-01-01T00:00Z');

const reading = (readAt: number, more: Partial<PageReading> = {}): PageReading => ({
  marketplace: 'aliexpress',
  page: 'tracking',
  outcome: 'orders',
  language: 'en',
  readAt,
  zone: 'UTC',
  sightings: [],
  problems: [],
  ...more,
});
const UNDONE = sighting({}, { showsUndelivered: true });
const DONE = sighting(status('delivered'));

/** What was read at which moment, in the order in which it is heard of. */
type Heard = readonly { readonly readAt: number; readonly isDone: boolean }[];
const provedBy = (heard: Heard) =>
  heard.reduce<Order | null>((order, { readAt, isDone }) => {
    const bounds = boundsAfter(order, isDone ? DONE : UNDONE, reading(readAt));
    return { ...(order ?? anOrder({})), bounds };
  }, null)?.bounds;

const someHeard = fc
  .uniqueArray(fc.record({ readAt: fc.integer({ min: 1, max: 40 }), isDone: fc.boolean() }), {
    minLength: 1,
    maxLength: 7,
    selector: ({ readAt }) => readAt,
  })
  .map((all) => all.map((each) => ({ ...each, readAt: START + each.readAt * DAY })));

describe('what is heard of out of order', () => {
  test('the last reading that showed it undone is never later than the readings in order prove', () => {
    fc.assert(
      fc.property(someHeard, (heard) => {
        const done = heard.filter(({ isDone }) => isDone).map(({ readAt }) => readAt);
        const first = Math.min(Infinity, ...done);
        const proved = heard.filter(({ isDone, readAt }) => !isDone && readAt < first);
        const latest = Math.max(-Infinity, ...proved.map(({ readAt }) => readAt));
        const bounds = provedBy(heard);
        expect(bounds?.undeliveredAsOf ?? -Infinity).toBeLessThanOrEqual(latest);
        expect(bounds?.deliveredSince ?? Infinity).toBe(first);
      }),
      { numRuns: 1_000 },
    );
  });

  test('an older proof that it was undone may be lost, which only makes the limit earlier', () => {
    const day = (number: number) => START + number * DAY;
    const heard = [
      { readAt: day(1), isDone: false },
      { readAt: day(5), isDone: false },
      { readAt: day(3), isDone: true },
    ];
    expect(provedBy(heard)).not.toHaveProperty('undeliveredAsOf');
    expect(provedBy(heard.toSorted((a, b) => a.readAt - b.readAt))?.undeliveredAsOf).toBe(day(1));
  });
});

describe('a page out of the cache', () => {
  const cached = (readAt: number) => reading(readAt, { fromCache: true });
  const known = { ...anOrder({}), bounds: { first: START, last: START + DAY } };

  test('proves nothing undone, and no check', () => {
    expect(boundsAfter(known, UNDONE, cached(START + 5 * DAY))).toEqual(known.bounds);
    const awaiting = sighting(status('awaiting-delivery'));
    expect(boundsAfter(known, awaiting, cached(START + 5 * DAY))).not.toHaveProperty(
      'uncompletedAsOf',
    );
  });
  test('what it shows done was done by now', () => {
    const { deliveredSince } = boundsAfter(known, DONE, cached(START + 5 * DAY));
    expect(deliveredSince).toBe(START + 5 * DAY);
  });
});
