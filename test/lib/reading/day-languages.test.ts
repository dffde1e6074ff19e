import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDay } from '../../../lib/core/time/calendar-day';
import { readDay } from '../../../lib/reading/day';

const LANGUAGES = [
  'en-US',
  'en-GB',
  'pt',
  'pt-PT',
  'es',
  'es-MX',
  'fr',
  'fr-CA',
  'de',
  'de-AT',
  'it',
  'nl',
  'pl',
  'ru',
  'uk',
  'tr',
  'cs',
  'ko',
  'ja',
  'zh-CN',
  'zh-TW',
  'th',
  'vi',
  'id',
  'ar',
  'ar-EG',
  'ar-SY',
  'ar-MA',
  'ar-DZ',
  'ar-TN',
  'he',
  'sv',
  'da',
  'nb',
  'fi',
  'hu',
  'ro',
  'el',
  'bg',
  'sk',
  'hr',
  'sl',
  'ca',
  'hi',
  'lt',
  'lv',
];

const FORMATS: Record<string, Intl.DateTimeFormatOptions> = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
};

/** Styles whose every day must be read. Short months of some languages are digits alone, whose order may be open. */
const MUST_READ = ['long'];

const FIRST = '2020-01-01' as CalendarDay;
/** Every day in one zone; in the others of `npm test` some, which a zone of the machine would shift all the same. */
const STEP = (process.env.TZ ?? 'UTC') === 'UTC' ? 1 : 17;
const DAYS = Array.from({ length: Math.floor(4018 / STEP) }, (_, index) =>
  addDays(FIRST, index * STEP),
);

describe.each(LANGUAGES)(
  'every day of 2020 to 2030 as the platform writes it in %s',
  (language) => {
    test.each(Object.keys(FORMATS))('%s', (style) => {
      const format = new Intl.DateTimeFormat(language, { ...FORMATS[style], timeZone: 'UTC' });
      const wrong: string[] = [];
      let unread = 0;
      for (const day of DAYS) {
        const text = format.format(Date.parse(day));
        const result = readDay(text, { language });
        if (!result.ok) unread++;
        else if (result.value.day !== day) wrong.push(`${text} → ${result.value.day}`);
        if (!result.ok && MUST_READ.includes(style)) wrong.push(`${text} → ${result.reason}`);
      }
      expect(wrong.slice(0, 5)).toEqual([]);
      expect(unread).toBeLessThan(DAYS.length / 2);
    });
  },
);

test('told the wrong language, a written date is the same day or unread', () => {
  const pages = LANGUAGES.slice(0, 31);
  const wrong: string[] = [];
  for (const written of pages) {
    for (const style of ['long', 'short']) {
      const format = new Intl.DateTimeFormat(written, { ...FORMATS[style], timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const day = new Date(Date.UTC(2026, month, month + 1)).toISOString().slice(0, 10);
        const text = format.format(Date.parse(day));
        if (/^[\d./-]+$/.test(text)) continue;
        for (const told of pages) {
          const result = readDay(text, { language: told });
          if (result.ok && result.value.day !== day)
            wrong.push(`${text} in ${told} → ${result.value.day}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});

test.each(['en-GB', 'en-AU', 'en-CA', 'en-IE', 'en-IN', 'en-NZ', 'en-ZA'])(
  'a page in %s may print the abbreviations of the United States',
  (language) => {
    const named = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const day = `2026-${String(month).padStart(2, '0')}-07`;
      const name = named.format(Date.parse(day));
      for (const text of [`7 ${name} 2026`, `${name} 7, 2026`, `${name}. 7, 2026`])
        expect(readDay(text, { language }), text).toMatchObject({ ok: true, value: { day } });
    }
  },
);
