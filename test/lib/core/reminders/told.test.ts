import { expect, test } from 'vitest';
import { givenOf } from '../../../../lib/core/reminders/told';
import type { ClaimBy } from '../../../../lib/core/rules/clock';
import type { CalendarDay } from '../../../../lib/core/time/calendar-day';
import { at } from '../an-order';

const claimBy: ClaimBy = {
  safe: at('2026-03-16T07:00Z'),
  lastWholeDay: '2026-03-15' as CalendarDay,
  certainty: 'stated',
  rule: 'ae.stated-refund-date',
  kind: 'protection-ends',
  state: 'open',
};
const NOW = at('2026-03-14T16:05Z');

/** What counts as told of the 15th, five minutes after these warnings were given of another day. */
const counted = (day: string, told: number[], thresholds: number[]) => {
  const safe = claimBy.safe + Date.parse(day) - Date.parse('2026-03-15');
  const note = { deadline: day as CalendarDay, safe, thresholds: told, at: NOW - 300_000 };
  return givenOf(claimBy, [note], { thresholds, now: NOW }).given;
};

test('what was told moments ago of the day behind it stands for this one while others are to come', () => {
  expect(counted('2026-03-16', [7, 3, 1], [7, 3, 1, 0])).toEqual([7, 3, 1]);
});

test('it never stands for the last: who was told of the day behind it believes in that one', () => {
  expect(counted('2026-03-16', [3], [3])).toEqual([]);
  expect(counted('2026-03-16', [7, 3, 1], [7, 3, 1])).toEqual([]);
});

test('what was told of a day before it was told early enough', () => {
  expect(counted('2026-03-14', [1], [1])).toEqual([1]);
});

test('a date further away is another', () => {
  expect(counted('2026-03-13', [1], [1])).toEqual([]);
  expect(counted('2026-03-18', [7, 3], [7, 3, 1, 0])).toEqual([]);
});
