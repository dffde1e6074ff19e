import { expect, test } from 'vitest';
import { untilNextChange } from '../../../../lib/core/views/next-change';
import type { OrderView } from '../../../../lib/core/views/order-view';
import { claimBy, viewOf } from '../../../components/sample-view';

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text);
const endingAt = (safe: string): OrderView => viewOf('1', { claimBy: claimBy(safe, '2026-11-27') });

test('without limits the words last until midnight in the user’s zone', () => {
  expect(untilNextChange([], at('2026-11-28T20:00:00Z'), 'UTC')).toBe(4 * HOUR);
  // 20:00 in London is 21:00 in Berlin.
  expect(untilNextChange([], at('2026-11-28T20:00:00Z'), 'Europe/Berlin')).toBe(3 * HOUR);
});

test('minutes that are counted run out one by one', () => {
  // "20 minutes left" stands no longer than a minute.
  const soon = endingAt('2026-11-28T20:20:50Z');
  expect(untilNextChange([soon], at('2026-11-28T20:00:00Z'), 'UTC')).toBe(60_000);
  const inAnHour = endingAt('2026-11-28T21:00:00Z');
  expect(untilNextChange([inAnHour], at('2026-11-28T20:00:00Z'), 'UTC')).toBe(60_000);
});

test('hours that are counted run out one by one', () => {
  const tonight = endingAt('2026-11-28T22:30:00Z');
  // "2 hours left" is untrue from the moment when less than two are left.
  expect(untilNextChange([tonight], at('2026-11-28T20:00:00Z'), 'UTC')).toBe(30 * 60_000 + 1);
});

test('a limit that has passed changes nothing more', () => {
  const passed = endingAt('2026-11-28T10:00:00Z');
  expect(untilNextChange([passed], at('2026-11-28T20:00:00Z'), 'UTC')).toBe(4 * HOUR);
});

test('never in a hurry', () => {
  const now = endingAt('2026-11-28T20:00:01Z');
  expect(untilNextChange([now], at('2026-11-28T20:00:00Z'), 'UTC')).toBe(60_000);
});
