import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeOfDay } from '../../../lib/reading/time-of-day';

test.each([
  [' 18:39', '18:39'],
  [', 3:04 PM', '15:04'],
  [', 3:04 p. m.', '15:04'],
  [' a las 12:04 a.m.', '00:04'],
  [' um 14:30 Uhr', '14:30'],
  [' 오후 3:04', '15:04'],
  [' (금) 오후 3:04', '15:04'],
  [' 오전 12:04', '00:04'],
  ['15:04', '15:04'],
  ['(金) 午後3:04', '15:04'],
  [' 午前0:04', '00:04'],
  ['15時04分', '15:04'],
  ['午後3時04分10秒', '15:04'],
  [' 오후 3시 04분', '15:04'],
  [' 下午 3:04', '15:04'],
  [' 晚上11:59', '23:59'],
  [' 凌晨12:05', '00:05'],
  ['، 3:04 م', '15:04'],
  ['، 3:04 ص', '03:04'],
  [' ÖS 3:04', '15:04'],
  ['. ÖÖ 3:04', '03:04'],
  [' г. в 10:23', '10:23'],
  [' 10:23 Moscow', '10:23'],
])('%s is %s', (rest, expected) => {
  expect(timeOfDay(rest)).toBe(expected);
});

test.each([' 오후 15:04', ' 24:00', ' 3:64', ' 오전 3:04 PM', '', ' in 3 packages'])(
  '%s is no time',
  (rest) => {
    expect(timeOfDay(rest)).toBeNull();
  },
);

test('the platform’s own twelve hours are read back in every language', () => {
  const languages = ['en-US', 'es-MX', 'es-CO', 'ko', 'ja', 'ar', 'tr', 'zh-TW'];
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.integer({ min: 0, max: 1439 }),
      (language, minute) => {
        const at = Date.UTC(2026, 6, 15, 0, minute);
        const text = new Intl.DateTimeFormat(language, {
          hour: 'numeric',
          minute: '2-digit',
          hour12: true,
          numberingSystem: 'latn',
          timeZone: 'UTC',
        }).format(at);
        const told = timeOfDay(` ${text.replace(/\s/g, ' ')}`);
        expect([text, told]).toEqual([text, new Date(at).toISOString().slice(11, 16)]);
      },
    ),
  );
});
