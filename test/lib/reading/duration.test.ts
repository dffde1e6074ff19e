import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDuration } from '../../../lib/reading/duration';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('countdowns', () => {
  test.each([
    ['5 days 3 hours left', 5 * DAY + 3 * HOUR, HOUR],
    ['3 d 04:12:33', 3 * DAY + 4 * HOUR + 12 * MINUTE + 33 * SECOND, SECOND],
    ['3 days 4:12', 3 * DAY + 4 * HOUR + 12 * MINUTE, MINUTE],
    ['23:59:59', DAY - SECOND, SECOND],
    ['23:59:00 left', DAY - MINUTE, SECOND],
    ['45 minutes left', 45 * MINUTE, MINUTE],
    ['3d4h', 3 * DAY + 4 * HOUR, HOUR],
    ['5 days', 5 * DAY, DAY],
    ['Your order will be closed in: 12 days', 12 * DAY, DAY],
  ])('%s', (text, milliseconds, unit) => {
    expect(readDuration(text)).toEqual({
      ok: true,
      value: { milliseconds, unit },
    });
  });

  test.each([
    ['04:12'],
    ['75 days, 24 hours'],
    ['2 hours 60 minutes'],
    ['1.5 days'],
    ['1 month'],
    ['5 days 2026'],
    ['3 hours 5 days'],
    ['3 days 2 days'],
    ['3 days 25:00:00'],
    ['3 days 04:72'],
    ['Order 12 · 18 days left'],
    ['9999 days'],
    ['#0 1:00:00'],
    ['soon'],
    [''],
  ])('%s is unread', (text) => {
    expect(readDuration(text).ok).toBe(false);
  });

  test('days, hours, minutes and seconds as the platform writes them', () => {
    const write = (unit: string, count: number, unitDisplay: 'long' | 'short' | 'narrow') =>
      new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay }).format(count);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 23 }),
        fc.integer({ min: 1, max: 59 }),
        fc.constantFrom('long', 'short', 'narrow'),
        (days, hours, rest, form) => {
          const units = { day: days, hour: hours, minute: rest, second: rest };
          const text = Object.entries(units).map(([unit, count]) => write(unit, count, form));
          expect(readDuration(text.join(' '))).toEqual({
            ok: true,
            value: {
              milliseconds: days * DAY + hours * HOUR + rest * MINUTE + rest * SECOND,
              unit: SECOND,
            },
          });
        },
      ),
    );
  });

  test('a number that the words do not name is no countdown, in any language', () => {
    for (const text of ['5 Tage', '5 дней', '5日3時間', '٥ أيام', '5 jours 3 heures'])
      expect(readDuration(text).ok).toBe(false);
  });
});
