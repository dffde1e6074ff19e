import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../lib/core/time/calendar-day';
import { readDay } from '../../../lib/reading/day';
import { day } from './calendar';

const read = (text: string, notBefore?: string, notAfter?: string) => {
  const result = readDay(text, {
    language: 'en',
    notBefore: notBefore === undefined ? undefined : day(notBefore),
    notAfter: notAfter === undefined ? undefined : day(notAfter),
  });
  return result.ok ? result.value.day : result.reason;
};

describe('a missing year', () => {
  test('lies between the order and the reading', () => {
    expect(read('Dec. 24', '2025-12-01', '2026-01-05')).toBe('2025-12-24');
    expect(read('Jan. 3', '2025-12-01', '2026-01-05')).toBe('2026-01-03');
  });

  test('is never in the future of the reading', () => {
    expect(read('Dec. 24', undefined, '2026-11-22')).toBe('2025-12-24');
    expect(read('Nov 22', undefined, '2026-11-22')).toBe('2026-11-22');
    expect(read('Nov 23', undefined, '2026-11-22')).toBe('2025-11-23');
    expect(read('Feb 29', undefined, '2026-11-22')).toBe('2024-02-29');
  });

  test('is the earliest when only the start is known', () => {
    expect(read('Sep 21', '2026-08-01')).toBe('2026-09-21');
    expect(read('Jan 5', '2026-08-01')).toBe('2027-01-05');
  });

  test('stays unread where several years fit, none does, or nothing is known', () => {
    expect(read('Dec. 24', '2024-12-01', '2026-01-05')).toBe(
      'the year is not printed and several years fit',
    );
    expect(read('Dec. 24', '2026-01-01', '2026-11-22')).toBe(
      'the year is not printed and no year fits',
    );
    expect(read('Dec. 24')).toBe('the year is not printed and nothing tells it');
  });

  test('must agree with a weekday that the page names', () => {
    expect(read('Tue | Jul. 28 18:39', undefined, '2026-11-22')).toBe('2026-07-28');
    // 28 July was a Monday in 2025: the page shows an order of the year before.
    expect(read('Mon | Jul. 28 18:39', undefined, '2026-11-22')).toBe('2025-07-28');
    expect(read('Wed, Jul 28', '2026-01-01', '2026-11-22')).toBe(
      'the year is not printed and no year fits',
    );
  });

  test('a printed year stands as it is', () => {
    expect(read('Sep 4, 2027', undefined, '2026-11-22')).toBe('2027-09-04');
  });

  test('whatever the bounds, the day lies within them and is the one that was printed', () => {
    const anyDay = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(day('2020-01-01'), n));
    const format = new Intl.DateTimeFormat('en', {
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    });
    fc.assert(
      fc.property(anyDay, fc.nat(300), fc.nat(300), (actual, before, after) => {
        const notBefore = addDays(actual, -before);
        const notAfter = addDays(actual, after);
        const result = readDay(format.format(Date.parse(actual)), {
          language: 'en',
          notBefore,
          notAfter,
        });
        if (result.ok) expect(result.value.day).toBe(actual);
        else expect(daysBetween(notBefore, notAfter)).toBeGreaterThanOrEqual(365);
      }),
    );
  });
});
