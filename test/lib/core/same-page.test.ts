import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { From } from '../../../lib/core/facts/fact';
import { recordSighting } from '../../../lib/core/facts/merge';
import type { Order } from '../../../lib/core/facts/order';
import type { DataKind, PageKind, PageReading, SeenFacts } from '../../../lib/core/facts/sighting';
import { counting, timeOf } from '../../../lib/core/facts/statement';
import type { CalendarDay } from '../../../lib/core/time/calendar-day';
import { bareDay, spanOf } from '../../../lib/core/time/span';
import { anOrder, at, iso, onDay, said } from './an-order';
import { clock, view } from './viewed';

const MINUTE = 60_000;
const DAY = 86_400_000;
const ends = (day: string, from: From, readAt: number) =>
  said({ statedEnd: onDay(day) }, from, readAt).statedEnd ?? [];
const whoCounts = (...statements: ReturnType<typeof ends>[]) =>
  counting({ statedEnd: statements.flat() }, 'statedEnd').map(({ from }) => from);

describe('the nodes and the data of one page', () => {
  const monday = at('2026-11-02T12:00Z');
  test('count both while they are of one visit, which is ten minutes at most', () => {
    const data = ends('2026-12-04', 'detail-data', monday);
    expect(whoCounts(data, ends('2026-12-03', 'detail', monday + 10 * MINUTE))).toEqual([
      'detail',
      'detail-data',
    ]);
    expect(whoCounts(data, ends('2026-12-03', 'detail', monday + 10 * MINUTE + 1))).toEqual([
      'detail',
    ]);
  });
  test('outdate each other, so that a check moves a date that was read last week', () => {
    const nodes = ends('2026-12-10', 'detail', monday);
    const data = ends('2026-12-20', 'detail-data', monday + 7 * DAY);
    const order = anOrder({ statedEnd: [...nodes, ...data] });
    // The day before the 20th begins in Los Angeles at 08:00 UTC; what the nodes said does not count any more.
    expect(iso(view(order, '2026-11-10T00:00Z').claimBy?.safe)).toBe('2026-12-19T08:00:00Z');
  });
  test('say nothing about other pages: between detail and tracking the earlier counts until both were read again', () => {
    const tracking = ends('2026-12-03', 'tracking', monday);
    const data = ends('2026-12-13', 'detail-data', monday + 7 * DAY);
    const trackingData = ends('2026-12-12', 'tracking-data', monday + 7 * DAY);
    const safe = (...all: ReturnType<typeof ends>[]) =>
      iso(view(anOrder({ statedEnd: all.flat() }), '2026-11-10T00:00Z').claimBy?.safe);
    expect(safe(tracking, data)).toBe('2026-12-03T08:00:00Z');
    expect(safe(tracking, data, trackingData)).toBe('2026-12-12T08:00:00Z');
  });
  test('leave the user his word until a page says something newer', () => {
    const user = ends('2026-12-24', 'user', monday + DAY);
    expect(whoCounts(user, ends('2026-12-10', 'detail', monday))).toEqual(['user']);
    expect(whoCounts(user, ends('2026-12-10', 'detail', monday + 2 * DAY))).toEqual(['detail']);
  });
  test('of several printed numbers the smallest binds, and its words are quoted', () => {
    const days = (number: number, from: From) =>
      said({ statedDisputeDays: number }, from, monday).statedDisputeDays?.map((one) => ({
        ...one,
        text: `within ${number} days`,
      })) ?? [];
    const order = anOrder({
      ...said({ placed: onDay('2026-10-01'), delivered: onDay('2026-10-20') }),
      statedDisputeDays: [...days(90, 'detail'), ...days(75, 'detail-data')],
    });
    // 1 October + 75 days is 15 December; 75 times 24 hours end an hour before it begins, because of the clock change.
    const found = clock(view(order, '2026-11-03T00:00Z'), 'ae.stated-dispute-days');
    expect(iso(found?.safe)).toBe('2026-12-15T07:00:00Z');
    expect(found?.quote).toBe('within 75 days');
  });
});

describe('whatever the pages say', () => {
  const SPEAKERS = ['detail', 'detail-data', 'tracking', 'tracking-data'] as const;
  const START = at('2026-11-01T00:00Z');
  const aDay = fc
    .integer({ min: 0, max: 90 })
    .map((days) =>
      bareDay(new Date(START + days * DAY).toISOString().slice(0, 10) as CalendarDay, ['UTC']),
    );
  const aReading = fc.record({
    page: fc.constantFrom<PageKind | DataKind>(...SPEAKERS, 'list', 'list-data'),
    readAt: fc.integer({ min: START, max: START + 30 * DAY }),
    statedEnd: aDay,
    delivered: fc.option(aDay),
  });
  type Read = typeof aReading extends fc.Arbitrary<infer Value> ? Value : never;
  const record = (order: Order | null, { page, readAt, statedEnd, delivered }: Read): Order => {
    const facts: SeenFacts = {
      statedEnd: { value: statedEnd, text: 'end' },
      ...(delivered && { delivered: { value: delivered, text: 'delivered' } }),
    };
    const sighting = {
      id: '8200000000000001',
      facts,
      lineItems: [],
      unread: [],
      showsUndelivered: false,
    };
    const reading: PageReading = {
      marketplace: 'aliexpress',
      page,
      outcome: 'orders',
      language: 'en',
      readAt,
      zone: 'UTC',
      sightings: [sighting],
      problems: [],
    };
    return recordSighting(order, sighting, reading);
  };

  test('reading the same page twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(aReading, { minLength: 1, maxLength: 8 }), (readings) => {
        const order = readings.reduce<Order | null>(record, null);
        const last = readings.at(-1);
        expect(last && record(order, last)).toEqual(order);
      }),
    );
  });
  test('nodes and data of one visit are never later than either alone', () => {
    fc.assert(
      fc.property(aDay, aDay, fc.integer({ min: 0, max: 10 * MINUTE }), (one, two, apart) => {
        const nodes = said({ statedEnd: one }, 'detail', START).statedEnd ?? [];
        const data = said({ statedEnd: two }, 'detail-data', START + apart).statedEnd ?? [];
        const both = timeOf({ statedEnd: [...nodes, ...data] }, 'statedEnd');
        const alone = [one, two].map(spanOf);
        expect(both?.earliest).toBe(Math.min(...alone.map(({ earliest }) => earliest)));
        expect(both?.latest).toBe(Math.max(...alone.map(({ latest }) => latest)));
      }),
    );
  });
  test('a later anchor never gives an earlier limit, whoever states it and when', () => {
    const readings = fc.array(
      fc.record({
        from: fc.constantFrom<From>(...SPEAKERS, 'list', 'user'),
        readAt: fc.integer({ min: START, max: START + 3 * DAY }),
        day: fc.integer({ min: 0, max: 60 }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(readings, fc.integer({ min: 0, max: 30 }), (all, later) => {
        const safe = (more: number) => {
          const delivered = all.flatMap(({ from, readAt, day }) => {
            const value = bareDay(
              new Date(START + (day + more) * DAY).toISOString().slice(0, 10) as CalendarDay,
              ['UTC'],
            );
            return said({ delivered: value }, from, readAt).delivered ?? [];
          });
          return clock(view(anOrder({ delivered }), '2026-11-01T00:00Z'), 'ae.close.15-delivered')
            ?.safe;
        };
        expect(safe(later)).toBeGreaterThanOrEqual(safe(0) ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
  test('the history only grows in time, and stays short', () => {
    fc.assert(
      fc.property(fc.array(aReading, { maxLength: 60 }), (readings) => {
        const order = readings.reduce<Order | null>(record, null);
        const times = (order?.changes ?? []).map(({ at: changedAt }) => changedAt);
        expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
        expect(times.length).toBeLessThanOrEqual(30);
      }),
    );
  });
});
