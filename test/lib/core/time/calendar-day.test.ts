import { expect, test } from 'vitest';
import { calendarDay, fixedDay, parseCalendarDay } from '../../../../lib/core/time/calendar-day';

test.each([
  [1900, 1, 1, '1900-01-01'],
  [1899, 12, 31, null],
  [9999, 12, 31, '9999-12-31'],
  [10_000, 1, 1, null],
  [2024, 2, 29, '2024-02-29'],
  [2026, 2, 29, null],
  [2026, 1, 0, null],
  [2026, 13, 1, null],
  // 370 days from the end of December is a day in January too.
  [2026, 1, 370, null],
])('year %i, month %i, day %i: %s', (year, month, day, expected) => {
  expect(calendarDay(year, month, day)).toBe(expected);
});

test('only the whole text is read as a day', () => {
  expect(parseCalendarDay('2026-03-01')).toBe('2026-03-01');
  for (const text of ['', '2026-3-1', '12026-03-01', '2026-03-01T00:00Z', ' 2026-03-01'])
    expect(parseCalendarDay(text), text).toBeNull();
});

test('a day that is written into the code is one, or the code does not start', () => {
  expect(fixedDay('2017-12-31')).toBe('2017-12-31');
  expect(() => fixedDay('2017-02-29')).toThrow('2017-02-29');
});
