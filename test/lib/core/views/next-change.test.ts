import { expect, test } from 'vitest';
import type { Clock } from '../../../../lib/core/rules/clock';
import { ageChangesAt, nextChange } from '../../../../lib/core/views/next-change';
import type { OrderView } from '../../../../lib/core/views/order-view';
import { claimBy, viewOf } from '../../../components/sample-view';
import { aClock } from '../a-clock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (text: string) => Date.parse(text);
const NOW = at('2026-11-28T20:00:00Z');
const endingAt = (safe: string): OrderView => viewOf('1', { claimBy: claimBy(safe, '2026-11-27') });
const until = (view: OrderView, zone = 'UTC') => nextChange([view], NOW, zone) - NOW;

test('without limits the words last until midnight in the user’s zone', () => {
  expect(nextChange([], NOW, 'UTC') - NOW).toBe(4 * HOUR);
  // 20:00 in London is 21:00 in Berlin.
  expect(nextChange([], NOW, 'Europe/Berlin') - NOW).toBe(3 * HOUR);
});

test('a limit that ends before midnight ends them', () => {
  expect(until(viewOf('1', { changesAt: at('2026-11-28T20:00:20Z') }))).toBe(20_000);
  expect(until(endingAt('2026-11-28T20:00:00.300Z'))).toBe(300);
});

test('hours that are counted run out one by one, in the last hour minutes', () => {
  // "2 hours left" is untrue from the moment when less than two are left.
  expect(until(endingAt('2026-11-28T22:30:00Z'))).toBe(30 * MINUTE + 1);
  expect(until(endingAt('2026-11-28T20:30:20Z'))).toBe(20_001);
  // 60 minutes to the millisecond are an hour.
  expect(until(endingAt('2026-11-28T21:00:00Z'))).toBe(1);
});

test('from less than 48 hours on the exact time is told: of the claim-by and of every other limit', () => {
  const twoDays = '2026-11-30T21:00:00Z';
  expect(until(endingAt(twoDays))).toBe(HOUR + 1);
  const limit = (binds: Clock['binds']) =>
    until(viewOf('1', { claimBy: null, clocks: [aClock({ binds, safe: at(twoDays) })] }));
  expect(limit('limit')).toBe(HOUR + 1);
  expect(limit('wait')).toBe(4 * HOUR);
});

test('a limit that has passed changes nothing more', () => {
  expect(until(endingAt('2026-11-28T10:00:00Z'))).toBe(4 * HOUR);
});

test('a view that is older than its moment should have been changed then', () => {
  expect(until(viewOf('1', { changesAt: NOW - HOUR }))).toBe(-HOUR);
});

test.each([
  ['now', 0, MINUTE],
  ['59 seconds', 59_000, 1_000],
  ['an hour', HOUR, HOUR],
  ['a day less a minute', 24 * HOUR - MINUTE, MINUTE],
  ['a day', 24 * HOUR, 24 * HOUR],
])('an age of %s is told otherwise when the next unit is full', (_, age, left) => {
  expect(ageChangesAt(NOW - age, NOW) - NOW).toBe(left);
});
