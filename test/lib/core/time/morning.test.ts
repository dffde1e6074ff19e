import { expect, test } from 'vitest';
import type { CalendarDay } from '../../../../lib/core/time/calendar-day';
import { morningOf } from '../../../../lib/core/time/morning';

test('a morning is 9:00 on the clocks of the zone, on both sides of a clock change', () => {
  const morning = (day: string, zone: string) =>
    new Date(morningOf(day as CalendarDay, zone)).toISOString();
  expect(morning('2026-10-24', 'Europe/Berlin')).toBe('2026-10-24T07:00:00.000Z');
  expect(morning('2026-10-25', 'Europe/Berlin')).toBe('2026-10-25T08:00:00.000Z');
  expect(morning('2026-11-28', 'Pacific/Auckland')).toBe('2026-11-27T20:00:00.000Z');
});
