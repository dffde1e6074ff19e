import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDuration } from '../../../lib/reading/duration';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('countdowns', () => {
  test.each([
    ['en', '5 days 3 hours left', 5 * DAY + 3 * HOUR, false],
    ['en', '3 d 04:12:33', 3 * DAY + 4 * HOUR + 12 * MINUTE + 33 * SECOND, false],
    ['en', '3 days 4:12', 3 * DAY + 4 * HOUR + 12 * MINUTE, false],
    ['en', '23:59:59', DAY - SECOND, false],
    ['en', '3d4h', 3 * DAY + 4 * HOUR, false],
    ['en', '5 days', 5 * DAY, true],
    ['en', 'Your order will be closed in: 12 days', 12 * DAY, true],
    ['de', '2 Tage 3 Std.', 2 * DAY + 3 * HOUR, false],
    ['de', '5 days left', 5 * DAY, true],
    ['ru', '5 дней', 5 * DAY, true],
    ['ru', '55 дн', 55 * DAY, true],
    ['ru', '1 день 2 часа', DAY + 2 * HOUR, false],
    ['pl', '2 dni 5 godzin', 2 * DAY + 5 * HOUR, false],
    ['fr', '5 jours 3 heures', 5 * DAY + 3 * HOUR, false],
    ['tr', '5 gün 3 saat', 5 * DAY + 3 * HOUR, false],
    ['vi', '5 ngày 3 giờ', 5 * DAY + 3 * HOUR, false],
    ['ja', '5日3時間', 5 * DAY + 3 * HOUR, false],
    ['ko', '5일 3시간', 5 * DAY + 3 * HOUR, false],
    ['zh', '5天 3小时', 5 * DAY + 3 * HOUR, false],
    ['ar', '٥ أيام', 5 * DAY, true],
    ['he', '5 ימים 3 שעות', 5 * DAY + 3 * HOUR, false],
    ['th', '9 วัน 3 ชั่วโมง', 9 * DAY + 3 * HOUR, false],
  ])('%s: %s', (language, text, milliseconds, wholeDaysOnly) => {
    expect(readDuration(text, { language })).toEqual({
      ok: true,
      value: { milliseconds, wholeDaysOnly },
    });
  });

  test.each([
    ['en', '04:12'],
    ['en', '1.5 days'],
    ['en', '1 month'],
    ['en', '5 days 2026'],
    ['en', '3 hours 5 days'],
    ['en', '3 days 2 days'],
    ['en', '3 days 25:00:00'],
    ['en', '3 days 04:72'],
    ['en', 'Order 12 · 18 days left'],
    ['en', '5 Tage'],
    ['en', '9999 days'],
    ['en', '#0 1:00:00'],
    ['en', 'soon'],
    ['en', ''],
  ])('%s: %s is unread', (language, text) => {
    expect(readDuration(text, { language }).ok).toBe(false);
  });

  test('days and hours as the platform writes them', () => {
    const languages = fc.constantFrom(
      'en',
      'pt',
      'es',
      'fr',
      'de',
      'it',
      'nl',
      'pl',
      'ru',
      'uk',
      'tr',
      'cs',
      'ko',
      'ja',
      'zh',
      'th',
      'vi',
      'id',
    );
    fc.assert(
      fc.property(
        languages,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 23 }),
        (language, days, hours) => {
          const write = (unit: string, count: number) =>
            new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
              count,
            );
          const result = readDuration(`${write('day', days)} ${write('hour', hours)}`, {
            language,
          });
          expect(result).toEqual({
            ok: true,
            value: { milliseconds: days * DAY + hours * HOUR, wholeDaysOnly: false },
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});
