import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST_DAYS,
  MOST_WARNINGS,
  readThresholds,
} from '../../../components/settings/read-thresholds';

describe('days before the last day', () => {
  it.each([
    ['7, 3, 1, 0', [7, 3, 1, 0]],
    ['0 1 3', [3, 1, 0]],
    ['3;3،14', [14, 3]],
    ['٧، ٣', [7, 3]],
    ['۱۰ ۲', [10, 2]],
    [' 007 ', [7]],
  ])('reads %j', (typed, days) => {
    expect(readThresholds(typed)).toEqual({ ok: true, days });
  });

  it.each([
    ['', 'settingsDaysEmpty'],
    [' , ', 'settingsDaysEmpty'],
    ['7, x', 'settingsDaysNotWhole'],
    ['-1', 'settingsDaysNotWhole'],
    ['1.5', 'settingsDaysNotWhole'],
    ['61', 'settingsDaysTooFar'],
    ['1 2 3 4 5 6 7 8 9 10 11', 'settingsDaysTooMany'],
  ])('explains %j', (typed, problem) => {
    expect(readThresholds(typed)).toEqual({ ok: false, problem });
  });

  it('reads back what it shows, whatever was saved', () => {
    const saved = fc.uniqueArray(fc.integer({ min: 0, max: MOST_DAYS }), {
      minLength: 1,
      maxLength: MOST_WARNINGS,
    });
    fc.assert(
      fc.property(saved, (days) => {
        const descending = days.toSorted((a, b) => b - a);
        expect(readThresholds(descending.join(', '))).toEqual({ ok: true, days: descending });
      }),
    );
  });

  it('never answers with nothing, doubles or days out of bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const reading = readThresholds(typed);
        if (!reading.ok) return;
        expect(reading.days.length).toBeGreaterThan(0);
        expect(new Set(reading.days).size).toBe(reading.days.length);
        expect(reading.days.every((day) => day >= 0 && day <= MOST_DAYS)).toBe(true);
      }),
    );
  });
});
