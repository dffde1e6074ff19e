import { expect, test } from 'vitest';
import { type CalendarDay, fixedDay } from '../../../lib/core/time/calendar-day';
import { readDayRange } from '../../../lib/reading/day-range';

const LANGUAGES =
  'en-US en-GB de es es-MX fr it pt-BR pt-PT nl pl ru uk cs tr ar ar-SA he ko ja zh-CN'.split(' ');
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { day: 'numeric', month: 'short', year: 'numeric', weekday: 'short' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short', weekday: 'short' },
];
/** Within a month, over its end, over New Year, over a leap day, with a first day that may be a month. */
const SPANS = [
  ['2026-12-12', '2026-12-24'],
  ['2026-11-28', '2026-12-03'],
  ['2026-12-28', '2027-01-05'],
  ['2028-02-27', '2028-03-01'],
  ['2027-01-02', '2027-01-09'],
  ['2026-05-30', '2026-06-11'],
  ['2026-09-08', '2026-10-09'],
].map(([first = '', last = '']) => ({ first: fixedDay(first), last: fixedDay(last) }));

const TEN_DAYS = 10 * 86_400_000;
const tenDaysBefore = (day: CalendarDay) =>
  fixedDay(new Date(Date.parse(day) - TEN_DAYS).toISOString().slice(0, 10));

test.each(LANGUAGES)(
  'a span as the platform writes it in %s is that span or unread',
  (language) => {
    const wrong: string[] = [];
    let spans = 0;
    for (const style of STYLES) {
      const format = new Intl.DateTimeFormat(language, {
        ...style,
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      for (const { first, last } of SPANS) {
        const [from, to] = [Date.parse(first), Date.parse(last)];
        for (const text of [
          format.formatRange(from, to),
          `${format.format(from)} - ${format.format(to)}`,
          `${format.format(from)}–${format.format(to)}`,
        ]) {
          const range = readDayRange(text, { language, notBefore: tenDaysBefore(first) });
          if (range.ok) spans += 1;
          if (range.ok && (range.value.first !== first || range.value.last !== last))
            wrong.push(`${text} → ${range.value.first} to ${range.value.last}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(spans).toBeGreaterThan(SPANS.length * STYLES.length);
  },
);
