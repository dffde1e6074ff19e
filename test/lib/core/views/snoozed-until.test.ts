import { describe, expect, test } from 'vitest';
import { snoozedUntil } from '../../../../lib/core/views/snoozed-until';
import { at, onDay } from '../../app/fake-world';

const UNTIL = at('2026-12-18T09:00Z');
// Midnight after the 19th in UTC; in Los Angeles the 18th is the last whole day before it.
const marks = { snoozedUntil: UNTIL, snoozedFor: at('2026-12-20T00:00Z') };
const endsOn = (day: string) => ({ lastWholeDay: onDay(day) });

describe('a snooze holds', () => {
  test.each([
    ['2026-12-19', 'UTC', UNTIL],
    ['2026-12-25', 'UTC', UNTIL],
    ['2026-12-18', 'UTC', null],
    ['2026-12-18', 'America/Los_Angeles', UNTIL],
    ['2026-12-17', 'America/Los_Angeles', null],
  ])('of a date that is now %s in %s: %s', (day, zone, until) => {
    expect(snoozedUntil(marks, endsOn(day), zone)).toBe(until);
  });

  test('while no date is known, and of versions that did not keep for which it was', () => {
    expect(snoozedUntil(marks, null, 'UTC')).toBe(UNTIL);
    expect(snoozedUntil({ snoozedUntil: UNTIL }, endsOn('2026-12-01'), 'UTC')).toBe(UNTIL);
    expect(snoozedUntil({}, endsOn('2026-12-19'), 'UTC')).toBeNull();
  });
});
