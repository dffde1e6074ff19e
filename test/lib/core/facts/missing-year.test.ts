import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../../lib/core/facts/fact';
import { isOfOpenYear, withYears, yearSettler } from '../../../../lib/core/facts/missing-year';
import type { Time } from '../../../../lib/core/time/time';
import { anOrder, exactly, onDay, said } from '../an-order';
import { clock, view } from '../viewed';

const yearless = (day: string) => ({ ...onDay(day), yearMissing: true }) as Time;
const settled = (placed: string, day: string) => {
  const time = yearSettler(said({ placed: onDay(placed) }))(yearless(day));
  return time.kind === 'day' ? time.day : null;
};

test.each([
  ['2024-10-03', '2026-11-12', '2024-11-12'],
  // January of the next year is the first one after an order of December.
  ['2024-12-20', '2026-01-05', '2025-01-05'],
  // The day before the order is still its delivery's; what lies before that is of the year after.
  ['2025-10-03', '2026-10-02', '2025-10-02'],
  ['2025-10-03', '2026-10-01', '2026-10-01'],
  ['2026-10-03', '2026-11-12', '2026-11-12'],
  // 29 February waits for a leap year.
  ['2025-02-01', '2028-02-29', '2028-02-29'],
  ['2023-12-01', '2028-02-29', '2024-02-29'],
])('an order of %s and a delivery on %s, the year not printed: %s', (placed, day, year) => {
  expect(settled(placed, day)).toBe(year);
});

test('a day of an impossible order, after the latest year it can be of, stays', () => {
  expect(settled('2027-03-01', '2026-11-12')).toBe('2026-11-12');
});

test('the year is settled beside a statement that needs none', () => {
  const both = [exactly('2024-11-12T20:00Z'), yearless('2026-11-12')].flatMap(
    (delivered, index) =>
      said({ delivered }, index === 0 ? 'tracking-data' : 'tracking').delivered ?? [],
  );
  const { delivered } = withYears({ ...said({ placed: onDay('2024-10-03') }), delivered: both });
  expect(delivered?.map(({ value }) => value)).toMatchObject([
    exactly('2024-11-12T20:00Z'),
    { day: '2024-11-12' },
  ]);
});

test('a time that needs no year stays the same object, and so do facts without such a time', () => {
  const settle = yearSettler(said({ placed: onDay('2024-10-03') }));
  for (const time of [onDay('2026-11-12'), exactly('2026-11-12T20:00Z'), yearless('2024-11-12')])
    expect(settle(time)).toBe(time);
  const without = yearSettler({});
  const time = yearless('2026-11-12');
  expect(without(time)).toBe(time);
  for (const delivered of [onDay('2026-11-12'), exactly('2026-11-12T20:00Z')]) {
    const facts = said({ placed: onDay('2024-10-03'), delivered });
    expect(withYears(facts)).toBe(facts);
  }
});

test.each([
  'paid',
  'shipped',
  'tracked',
  'delivered',
  'maybeDelivered',
  'completed',
  'lastEvent',
] as const)('whatever has happened is settled so: %s', (name) => {
  const facts = withYears(said({ placed: onDay('2024-10-03'), [name]: yearless('2026-11-12') }));
  expect(facts[name]?.[0]?.value).toMatchObject({ day: '2024-11-12' });
});

test('the order’s own day too, by a page that printed its year', () => {
  const placed = [
    ...(said({ placed: onDay('2024-10-03') }, 'list').placed ?? []),
    ...(said({ placed: yearless('2026-10-03') }, 'tracking-data').placed ?? []),
  ];
  const delivered = said({ delivered: yearless('2026-11-12') }, 'tracking-data').delivered ?? [];
  const facts = withYears({ placed, delivered });
  expect(facts.placed?.map(({ value }) => value)).toMatchObject([
    { day: '2024-10-03' },
    { day: '2024-10-03' },
  ]);
  expect(facts.delivered?.[0]?.value).toMatchObject({ day: '2024-11-12' });
});

describe('a year that nobody knows', () => {
  const delivered = said({ delivered: yearless('2026-12-24') }, 'tracking');
  const seen = (facts: Facts) => view(anOrder(facts), '2027-01-02T12:00Z');
  // 24 December + 15 days is 8 January: its last whole day in Los Angeles is the 7th, in whichever year.
  test('makes a maximum of what counts from it, for it may have been years ago', () => {
    expect(seen({ ...delivered }).claimBy).toMatchObject({
      rule: 'ae.close.15-delivered',
      lastWholeDay: '2027-01-07',
      certainty: 'estimated',
      atMost: true,
    });
  });
  test('is the order’s own, too, and what stands in for another day', () => {
    const placed = said({ placed: yearless('2026-12-24') }, 'list');
    expect(isOfOpenYear(placed, 'placed')).toBe(true);
    expect(clock(seen(placed), 'ae.protect.60')).toMatchObject({ atMost: true });
  });
  test('is none where a page tells the year of the order', () => {
    const placed = said({ placed: onDay('2026-11-20') }, 'list');
    const { claimBy } = seen(withYears({ ...delivered, ...placed }));
    expect(claimBy).toMatchObject({ lastWholeDay: '2027-01-07', certainty: 'computed' });
    expect(claimBy?.atMost).toBeUndefined();
  });
});
