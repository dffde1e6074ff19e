import { expect, test } from 'vitest';
import {
  isUnder48Hours,
  lastDayOf,
  lastMinute,
  lastWholeDay,
} from '../../../../lib/core/time/last-day';
import { at } from '../an-order';

const NOW = at('2026-03-10T08:00Z');

test('the last whole day ends at or before the safe instant', () => {
  expect(lastWholeDay(at('2026-09-03T22:00Z'), 'Europe/Berlin')).toBe('2026-09-03');
  expect(lastWholeDay(at('2026-09-03T21:59Z'), 'Europe/Berlin')).toBe('2026-09-02');
  expect(lastDayOf('limit', at('2026-09-03T22:00Z'), 'Europe/Berlin')).toBe('2026-09-03');
  expect(lastDayOf('wait', at('2026-09-03T21:59Z'), 'Europe/Berlin')).toBe('2026-09-03');
});

test.each([
  // Midnight in Los Angeles would be read as that of the day that then begins.
  ['2026-03-16T07:00Z', '2026-03-16T06:59Z'],
  ['2026-03-16T07:01Z', '2026-03-16T07:01Z'],
  ['2026-03-16T06:59Z', '2026-03-16T06:59Z'],
  // A clock without seconds shows midnight until the minute is over.
  ['2026-03-16T07:00:59Z', '2026-03-16T06:59:59Z'],
  ['2026-03-16T07:01:01Z', '2026-03-16T07:01:01Z'],
  // On 1 November 2026 it is 01:00 to 01:59 twice, from 08:00Z and from 09:00Z on.
  ['2026-11-01T07:59Z', '2026-11-01T07:59Z'],
  ['2026-11-01T08:01Z', '2026-11-01T07:01Z'],
  ['2026-11-01T08:59Z', '2026-11-01T07:59Z'],
  ['2026-11-01T09:00Z', '2026-11-01T09:00Z'],
  ['2026-11-01T09:30Z', '2026-11-01T09:30Z'],
])('what is safe until %s is told as until %s', (safe, told) => {
  expect(lastMinute(at(safe), 'America/Los_Angeles')).toBe(at(told));
});

test('where midnight comes twice, the first is meant', () => {
  // In Havana 1 November 2026 begins at 04:00Z, and again at 05:00Z.
  expect(lastMinute(at('2026-11-01T04:30Z'), 'America/Havana')).toBe(at('2026-11-01T03:30Z'));
});

test.each([
  ['under 48 hours', 48 * 3_600_000 - 1, true],
  ['at 48 hours', 48 * 3_600_000, false],
  ['over 48 hours', 48 * 3_600_000 + 1, false],
  ['when the time is up', 0, true],
  ['when it is past', -1, true],
])('the exact time is told %s: %i ms, %s', (_when, left, told) => {
  expect(isUnder48Hours(NOW + left, NOW)).toBe(told);
});
