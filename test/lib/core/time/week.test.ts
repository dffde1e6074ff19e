import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOfWeek, daysBetween } from '../../../../lib/core/time/calendar-day';
import { weekStart } from '../../../../lib/core/time/week';
import { onDay } from '../../app/fake-world';

test.each([
  ['2026-11-29', 1, '2026-11-23'],
  ['2026-11-29', 0, '2026-11-29'],
  ['2026-11-29', 6, '2026-11-28'],
  ['2026-11-30', 1, '2026-11-30'],
  ['2027-01-01', 1, '2026-12-28'],
] as const)('the week of %s that begins with %i begins on %s', (day, first, start) => {
  expect(weekStart(onDay(day), first)).toBe(start);
});

test('a week begins with its first day, at most six days before', () => {
  const days = fc
    .integer({ min: 0, max: 5_000 })
    .map((later) => addDays(onDay('2020-01-01'), later));
  fc.assert(
    fc.property(days, fc.constantFrom(0, 1, 2, 3, 4, 5, 6), (day, first) => {
      const start = weekStart(day, first);
      expect(dayOfWeek(start)).toBe(first);
      expect(daysBetween(start, day)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(start, day)).toBeLessThan(7);
    }),
  );
});
