import { describe, expect, test } from 'vitest';
import type { FactName, FactValues } from '../../../../lib/core/facts/fact';
import { recordSighting } from '../../../../lib/core/facts/merge';
import type { Change, Order, Package } from '../../../../lib/core/facts/order';
import type { DataKind, PageKind, SeenFacts } from '../../../../lib/core/facts/sighting';
import { at, exactly, onDay } from '../an-order';

type Values = { [Name in FactName]?: FactValues[Name] };

/** What one reading of one page leaves of an order. */
function read(
  order: Order | null,
  page: PageKind | DataKind,
  readAt: string,
  values: Values,
  packages: readonly Package[] = [],
): Order {
  const facts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, text: `${name}!` }]),
  ) as SeenFacts;
  const sighting = {
    id: '8200000000000001',
    facts,
    lineItems: [],
    packages,
    unread: [],
    showsUndelivered: false,
  };
  return recordSighting(order, sighting, {
    marketplace: 'aliexpress',
    page,
    outcome: 'orders',
    language: 'en',
    readAt: at(readAt),
    zone: 'America/Los_Angeles',
    sightings: [sighting],
    problems: [],
  });
}
const told = (order: Order) => order.changes ?? [];
const moved = (before: string, after: string, more: Partial<Change> = {}) => ({
  fact: 'statedEnd',
  before: onDay(before),
  after: onDay(after),
  ...more,
});
const end = (day: string): Values => ({ statedEnd: onDay(day) });

describe('a printed end that moved', () => {
  const first = read(null, 'detail', '2026-11-01T12:00Z', end('2026-12-10'));
  test('is noted with both dates, who said it and when', () => {
    const order = read(first, 'detail', '2026-11-12T12:00Z', end('2026-12-20'));
    expect(told(order)).toEqual([
      moved('2026-12-10', '2026-12-20', { from: 'detail', at: at('2026-11-12T12:00Z') }),
    ]);
  });
  test('is noted when the data of the page says it, a week after its nodes', () => {
    const order = read(first, 'detail-data', '2026-11-12T12:00Z', end('2026-12-05'));
    expect(told(order)).toMatchObject([moved('2026-12-10', '2026-12-05')]);
  });
  test('is noted once, though nodes and data of that visit both say it', () => {
    const both = read(first, 'detail-data', '2026-11-01T12:00:05Z', end('2026-12-11'));
    expect(told(both)).toEqual([]);
    const data = read(both, 'detail-data', '2026-11-12T12:00Z', end('2026-12-21'));
    const nodes = read(data, 'detail', '2026-11-12T12:00:05Z', end('2026-12-20'));
    expect(told(nodes)).toMatchObject([moved('2026-12-11', '2026-12-21')]);
    const again = read(nodes, 'detail', '2026-11-20T12:00Z', end('2026-12-20'));
    expect(told(again)).toHaveLength(1);
  });
  test('is noted once, though the tracking page tells of it too, a day beside it', () => {
    const two = read(first, 'tracking', '2026-11-01T13:00Z', end('2026-12-09'));
    const detail = read(two, 'detail', '2026-11-12T12:00Z', end('2026-12-20'));
    const tracking = read(detail, 'tracking', '2026-11-12T13:00Z', end('2026-12-19'));
    expect(told(tracking)).toMatchObject([moved('2026-12-10', '2026-12-20')]);
    const shortened = read(tracking, 'tracking', '2026-11-13T13:00Z', end('2026-12-18'));
    expect(told(shortened)).toMatchObject([
      moved('2026-12-10', '2026-12-20'),
      moved('2026-12-19', '2026-12-18'),
    ]);
  });
  test('is no move when another page says another day, when the page is old news, or at first sight', () => {
    expect(told(first)).toEqual([]);
    expect(told(read(first, 'tracking', '2026-11-12T12:00Z', end('2026-12-09')))).toEqual([]);
    expect(told(read(first, 'detail', '2026-10-30T12:00Z', end('2026-12-01')))).toEqual([]);
    expect(told(read(first, 'detail', '2026-11-12T12:00Z', end('2026-12-10')))).toEqual([]);
  });
  test('the history keeps the newest thirty', () => {
    const order = Array.from({ length: 45 }, (_, index) => index).reduce<Order>(
      (known, index) =>
        read(
          known,
          'detail',
          new Date(at('2026-11-02T00:00Z') + index * 86_400_000).toISOString(),
          {
            statedDisputeDays: 60 + index,
          },
        ),
      read(null, 'detail', '2026-11-01T00:00Z', { statedDisputeDays: 59 }),
    );
    expect(told(order)).toHaveLength(30);
    expect(told(order).at(-1)).toMatchObject({
      fact: 'statedDisputeDays',
      before: 103,
      after: 104,
    });
  });
});

describe('a countdown', () => {
  const countdown = (from: string, to: string): Values => ({
    statedCountdownEnd: { kind: 'between', earliest: at(from), latest: at(to) },
  });
  test('that fell as time passed is no change, one that fell faster is', () => {
    // "10 days left" on the 1st, then "9" or "7" a day later; whole days leave a day to either side.
    const ten = read(
      null,
      'detail',
      '2026-11-01T12:00Z',
      countdown('2026-11-10T12:00Z', '2026-11-12T12:00Z'),
    );
    const nine = countdown('2026-11-10T13:00Z', '2026-11-12T13:00Z');
    const seven = countdown('2026-11-08T12:00Z', '2026-11-10T12:00Z');
    expect(told(read(ten, 'detail', '2026-11-02T13:00Z', nine))).toEqual([]);
    expect(told(read(ten, 'detail', '2026-11-02T12:00Z', seven))).toHaveLength(1);
  });
  test('rounded to the hour is the same around midnight', () => {
    const late = read(null, 'detail', '2026-11-01T12:00Z', {
      statedCountdownEnd: exactly('2026-11-11T07:40Z'),
    });
    const changesBy = (time: string) =>
      told(read(late, 'detail', '2026-11-02T12:00Z', { statedCountdownEnd: exactly(time) }));
    // Midnight in Los Angeles is 08:00 UTC.
    expect(changesBy('2026-11-11T08:20Z')).toEqual([]);
    expect(changesBy('2026-11-11T09:20Z')).toHaveLength(1);
  });
});

describe('an arrival', () => {
  const listed = read(null, 'list', '2026-11-01T12:00Z', { placed: onDay('2026-10-20') });
  test('is news of an order that was known without it, once', () => {
    const data = read(listed, 'tracking-data', '2026-11-12T12:00Z', {
      delivered: exactly('2026-11-10T20:00Z'),
    });
    const nodes = read(data, 'tracking', '2026-11-12T12:01Z', { delivered: onDay('2026-11-10') });
    expect(told(nodes)).toEqual([
      {
        fact: 'delivered',
        before: null,
        after: exactly('2026-11-10T20:00Z'),
        from: 'tracking-data',
        at: at('2026-11-12T12:00Z'),
      },
    ]);
  });
  test('is no news at first sight, nor when the user said it before', () => {
    const delivered = { delivered: onDay('2026-11-10') };
    expect(told(read(null, 'tracking', '2026-11-12T12:00Z', delivered))).toEqual([]);
    const typed = {
      ...listed,
      facts: {
        ...listed.facts,
        delivered: [
          { value: onDay('2026-11-09'), from: 'user', readAt: at('2026-11-10T00:00Z'), text: '' },
        ],
      },
    } satisfies Order;
    expect(told(read(typed, 'tracking', '2026-11-12T12:00Z', delivered))).toEqual([]);
  });
  test('whose year becomes known did not change', () => {
    const yearless = { ...onDay('2026-11-10'), yearMissing: true } as FactValues['delivered'];
    const seen = read(null, 'tracking', '2026-11-12T12:00Z', { delivered: yearless });
    const placed = read(seen, 'detail', '2026-11-12T12:05Z', { placed: onDay('2024-10-20') });
    expect(placed.facts.delivered?.[0]?.value).toMatchObject({ day: '2024-11-10' });
    const again = read(placed, 'tracking', '2026-11-14T12:00Z', { delivered: yearless });
    const data = read(again, 'tracking-data', '2026-11-20T12:00Z', {
      delivered: exactly('2024-11-10T20:00Z'),
    });
    expect(told(data)).toEqual([]);
  });
});

describe('parcels of a reading', () => {
  const parcel = (known: Partial<Package>): Package => ({
    numbers: ['LP00000000000001'],
    carrier: null,
    shipped: null,
    delivered: null,
    lastEvent: null,
    promisedBy: null,
    ...known,
  });
  test('stay with the order, and a reading that arrives late does not take their word', () => {
    const now = read(null, 'tracking-data', '2026-11-12T12:00Z', {}, [
      parcel({ lastEvent: exactly('2026-11-11T10:00Z') }),
    ]);
    const late = read(now, 'tracking-data', '2026-11-05T12:00Z', {}, [
      parcel({ lastEvent: exactly('2026-11-04T10:00Z'), carrier: 'DHL' }),
    ]);
    expect(late.packages).toEqual([
      parcel({ lastEvent: exactly('2026-11-11T10:00Z'), carrier: 'DHL' }),
    ]);
    expect(read(late, 'list', '2026-11-13T12:00Z', {}).packages).toEqual(late.packages);
  });
  test('take the year of their order', () => {
    const yearless = { ...onDay('2026-11-10'), yearMissing: true } as FactValues['delivered'];
    const seen = read(null, 'tracking', '2026-11-12T12:00Z', {}, [parcel({ delivered: yearless })]);
    const placed = read(seen, 'detail', '2026-11-12T12:05Z', { placed: onDay('2024-10-20') });
    expect(placed.packages?.[0]?.delivered).toMatchObject({ day: '2024-11-10' });
  });
});
