import { describe, expect, test } from 'vitest';
import type { FactName, FactValues } from '../../../lib/core/facts/fact';
import type { Order } from '../../../lib/core/facts/order';
import type { DataKind, PageKind, SeenFacts } from '../../../lib/core/facts/sighting';
import { exactly, onDay } from './an-order';
import { record, sighting } from './recorded';

type Values = { [Name in FactName]?: FactValues[Name] };

const read = (
  order: Order | null,
  page: PageKind | DataKind,
  readAt: string,
  values: Values,
): Order =>
  record(
    order,
    page,
    readAt,
    sighting(
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, { value, text: `${name}!` }]),
      ) as SeenFacts,
    ),
  );
const told = (order: Order) =>
  (order.changes ?? []).map(({ fact, before, after }) => [fact, before, after]);
const end = (day: string): Values => ({ statedEnd: onDay(day) });
const moved = (before: string, after: string) => ['statedEnd', onDay(before), onDay(after)];

describe('news that is told once', () => {
  const first = read(null, 'detail', '2026-11-01T12:00Z', end('2026-12-10'));
  const twice = read(first, 'tracking', '2026-11-01T13:00Z', end('2026-12-09'));

  test('nodes and data of one visit that differ by more than a day tell of one move', () => {
    const both = read(first, 'detail-data', '2026-11-01T12:00:05Z', end('2026-12-10'));
    const data = read(both, 'detail-data', '2026-11-12T12:00Z', end('2026-12-20'));
    const nodes = read(data, 'detail', '2026-11-12T12:00:05Z', end('2026-12-25'));
    expect(told(nodes)).toEqual([moved('2026-12-10', '2026-12-20')]);
  });
  test('another page that moved to another day than the first tells of a move of its own', () => {
    const detail = read(twice, 'detail', '2026-11-12T12:00Z', end('2026-12-20'));
    const tracking = read(detail, 'tracking', '2026-11-12T13:00Z', end('2026-12-25'));
    expect(told(tracking)).toEqual([
      moved('2026-12-10', '2026-12-20'),
      moved('2026-12-09', '2026-12-25'),
    ]);
  });
  test('a page that moves back to the day of older news says something new', () => {
    const detail = read(twice, 'detail', '2026-11-12T12:00Z', end('2026-12-20'));
    const beside = read(detail, 'tracking', '2026-11-13T12:00Z', end('2026-12-21'));
    expect(told(beside)).toHaveLength(1);
    const back = read(beside, 'tracking', '2026-11-14T12:00Z', end('2026-12-20'));
    expect(told(back)).toEqual([
      moved('2026-12-10', '2026-12-20'),
      moved('2026-12-21', '2026-12-20'),
    ]);
  });
  test('a number that another page tells of too is told once, another number is not', () => {
    const days = (count: number): Values => ({ statedDisputeDays: count });
    const detail = read(null, 'detail', '2026-11-01T12:00Z', days(90));
    const known = read(detail, 'tracking', '2026-11-01T13:00Z', days(90));
    expect(told(read(known, 'detail', '2026-11-12T12:00Z', days(90)))).toEqual([]);
    const shorter = read(known, 'detail', '2026-11-12T12:00Z', days(75));
    const same = read(shorter, 'tracking', '2026-11-12T13:00Z', days(75));
    expect(told(same)).toEqual([['statedDisputeDays', 90, 75]]);
    const other = read(shorter, 'tracking', '2026-11-12T13:00Z', days(60));
    expect(told(other)).toEqual([
      ['statedDisputeDays', 90, 75],
      ['statedDisputeDays', 90, 60],
    ]);
  });
});

describe('news that is told though there was news before', () => {
  const first = read(null, 'detail', '2026-11-01T12:00Z', end('2026-12-10'));

  test('a page that moves by a day, and one that moves again while it is open', () => {
    const longer = read(first, 'detail', '2026-11-12T12:00Z', end('2026-12-20'));
    const shorter = read(longer, 'detail', '2026-11-12T12:05Z', end('2026-12-19'));
    const again = read(shorter, 'detail', '2026-11-15T12:00Z', end('2026-12-18'));
    expect(told(again)).toEqual([
      moved('2026-12-10', '2026-12-20'),
      moved('2026-12-20', '2026-12-19'),
      moved('2026-12-19', '2026-12-18'),
    ]);
  });
  test('two dates of one visit, the one told by the page’s nodes, the other by its data', () => {
    const known = read(first, 'detail-data', '2026-11-01T12:00:05Z', {
      statedCountdownEnd: exactly('2026-12-10T12:00Z'),
    });
    const nodes = read(known, 'detail', '2026-11-12T12:00Z', end('2026-12-20'));
    const data = read(nodes, 'detail-data', '2026-11-12T12:00:05Z', {
      statedCountdownEnd: exactly('2026-12-20T12:00Z'),
    });
    expect(told(data).map(([fact]) => fact)).toEqual(['statedEnd', 'statedCountdownEnd']);
  });
  test('a completion, of an order that was known without it', () => {
    const completed = read(first, 'detail', '2026-11-12T12:00Z', {
      ...end('2026-12-10'),
      completed: onDay('2026-11-11'),
    });
    expect(told(completed)).toEqual([['completed', null, onDay('2026-11-11')]]);
  });
  test('a delivery without a year is told with the year of its order, before and after', () => {
    const yearless = (day: string): Values => ({
      delivered: { ...onDay(day), yearMissing: true } as FactValues['delivered'],
    });
    const seen = read(null, 'tracking', '2026-11-14T12:00Z', yearless('2026-11-10'));
    const placed = read(seen, 'tracking', '2026-11-16T12:00Z', {
      ...yearless('2026-11-12'),
      placed: onDay('2024-10-20'),
    });
    expect(placed.changes).toMatchObject([
      { before: { day: '2024-11-10' }, after: { day: '2024-11-12' } },
    ]);
  });
});
