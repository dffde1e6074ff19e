import { type CalendarDay, daysBetween } from '../core/time/calendar-day';
import { printedDays } from './day';
import { plainText, visibleText } from './page-text';
import { printedYear, type RawDay } from './printed-day';
import { type ReadResult, read, unread } from './result';
import { type DayContext, resolveDay } from './year';

export interface DayRange {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** No delivery promise spans more; a longer one is a misreading. */
const LONGEST_RANGE = 180;

const DAY_AFTER =
  /^ ?[.]?[日號号일]? ?(?:[-–—~〜至]|부터|から) ?(\d{1,2})(?!\d|:| ?[月월])(?:,? ?(\d{4})(?!\d))?/;
/** "17 - 20 Dec", and in words: "del 17 al 20 de diciembre", "17. bis 20. Dez.". */
const DAY_BEFORE =
  /(?<![\d.,:/-])(\d{1,2})[.]? ?(?:[-–—~〜]|(?<= )(?:bis|al|y el|au|to|do|tot|по)(?= )) ?$/;

/**
 * The two ends of the span as printed: "Apr. 24 - May. 14", "Sep 21 - 26", "21–26 sept. 2026"; both the same for a
 * single day.
 */
function ends(
  plain: string,
  found: readonly RawDay[],
  language: string,
): ReadResult<[RawDay, RawDay]> {
  const [one, two] = found;
  if (!one) return unread('no date in the text');
  if (found.length > 2) return unread('several different dates in the text');
  if (two) {
    const between = plain.slice(one.end, two.at);
    return between.length > 20 || /\d/.test(between.replace(/\d{1,2}:\d{2}(:\d{2})?/g, ''))
      ? unread('several different dates in the text')
      : read([one, two]);
  }
  const after = DAY_AFTER.exec(plain.slice(one.end));
  const before = DAY_BEFORE.exec(plain.slice(0, one.at));
  if (after && before) return unread('several different dates in the text');
  if (after) {
    // "Sep 21 - 26, 2026"
    const year = one.year ?? (after[2] === undefined ? null : printedYear(after[2], language));
    return read([one, { ...one, year, day: Number(after[1]), weekday: null }]);
  }
  if (before) return read([{ ...one, day: Number(before[1]), weekday: null }, one]);
  return read([one, one]);
}

const withYear = (printed: RawDay, year: number): RawDay => ({ ...printed, year });

/** A year printed on one end only: the other end is in that year, or on the other side of New Year. */
function lendYear([first, last]: [RawDay, RawDay]): [RawDay, RawDay] {
  const turnsYear = first.month > last.month;
  if (first.year === null && last.year !== null)
    return [withYear(first, turnsYear ? last.year - 1 : last.year), last];
  if (first.year !== null && last.year === null)
    return [first, withYear(last, turnsYear ? first.year + 1 : first.year)];
  return [first, last];
}

/**
 * The span of days that a delivery is promised for. A single day is a span of one. Where no year is printed the first
 * day is resolved as `readDay` does, and the last day is the next such day after it.
 */
export function readDayRange(text: string, context: DayContext): ReadResult<DayRange> {
  if (text.length > 400) return unread('the text is too long for one date');
  const plain = plainText(visibleText(text));
  const printed = ends(plain, printedDays(plain, context), context.language);
  if (!printed.ok) return printed;
  const [from, to] = lendYear(printed.value);
  const first = resolveDay(from, context);
  if (!first.ok) return first;
  const last = resolveDay(to, { ...context, notBefore: first.value });
  if (!last.ok) return last;
  const length = daysBetween(first.value, last.value);
  if (length < 0 || length > LONGEST_RANGE) return unread('no span of days for a delivery');
  return read({ first: first.value, last: last.value });
}
