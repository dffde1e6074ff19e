import { type CalendarDay, daysBetween } from '../core/time/calendar-day';
import { behindWeekday, printedDays } from './day';
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

/** What stands between the ends of a span, in front of its last: "bis zum", "et le", "e il", "all’", "و", "ל-". */
const LINK =
  / ?[-–—~〜至] ?$| (?:(?:bis|und|al?|y|e|et|au|à|até|to|and|do|tot|t\/m|en|i|až|по|и|до|і|й|та|ile|ve|إلى|حتى|עד)(?: (?:zum|el|il|le|o|den|dem))? |all['’]|و|[לו][-־])$/;
/** The first day in front of it, as in "del 17 al 20 de diciembre", "du 1er au 5 mars", "בין ה-17 ל-20 בדצמבר". */
const DAY_BEFORE = /(?<![\d.,:/]|\d[./] |(?<!\p{L})-)(\d{1,2})(?:[.ºª°]|er)?$/u;
const DAY_AFTER =
  /^ ?[.]?[日號号일]? ?(?:[-–—~〜至]|부터|에서|から|[과와と](?= ?\d{1,2} ?[日號号일])) ?(\d{1,2})(?!\d|:| ?[月월]|[./] ?\d)(?:,? ?(\d{4})(?!\d))?/;
/** The other end in two numbers, beside one in digits alone: "17.12. – 20.12.2026", "2026/12/17~12/20". */
const NUMBERS_BEFORE = /(?<![\d.,:/-])(\d{1,2})[./] ?(\d{1,2})[.]?$/;
const NUMBERS_AFTER = /^[.]? ?[-–—~〜至] ?(\d{1,2})[./] ?(\d{1,2})(?![\d:]|[./] ?\d)/;
/** One in digits alone, behind its weekday. */
const IN_NUMBERS =
  /^(?:\D{1,30} )?(?:(\d{1,2})\D{1,2}\d{1,2}\D{1,2}\d{4}|\d{4}\D{1,2}\d{1,2}\D{1,2}\d{1,2})$/;

/** What stands in front of a date and of the word or dash that links it with that; null where nothing does. */
function linkedBefore(plain: string, at: number): string | null {
  const before = plain.slice(0, at);
  const link = LINK.exec(before);
  return link && before.slice(0, link.index);
}

/** The span of two ends in digits alone of which one leaves out its year, in the order of the other. */
function inNumbers(plain: string, one: RawDay): [RawDay, RawDay] | null {
  const numbers = IN_NUMBERS.exec(plain.slice(one.at, one.end));
  if (!numbers) return null;
  const [, leading] = numbers;
  const [, a, b] =
    (leading === undefined
      ? NUMBERS_AFTER.exec(plain.slice(one.end))
      : NUMBERS_BEFORE.exec(linkedBefore(plain, one.at) ?? '')) ?? [];
  if (a === undefined || b === undefined) return null;
  const dayFirst = leading !== undefined && Number(leading) === one.day;
  const [month, day] = dayFirst ? [Number(b), Number(a)] : [Number(a), Number(b)];
  if (month < 1 || month > 12) return null;
  const other = { ...one, year: null, weekday: null, month, day };
  return leading === undefined ? [one, other] : [other, one];
}

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
  const numbers = inNumbers(plain, one);
  if (numbers) return read(numbers);
  const after = DAY_AFTER.exec(behindWeekday(plain.slice(one.end), language));
  const before = DAY_BEFORE.exec(linkedBefore(plain, one.at) ?? '');
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
