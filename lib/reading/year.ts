import { type CalendarDay, calendarDay, dayOfWeek } from '../core/time/calendar-day';
import type { RawDay } from './printed-day';
import { type ReadResult, read, unread } from './result';

/**
 * What a reader is told of the text besides the text. Pages of one order can differ by a day: a caller whose bound
 * comes from another page should leave it a day of room.
 */
export interface DayContext {
  /** The language of the page, a BCP 47 tag; a malformed or unknown one leaves English. */
  readonly language: string;
  /** Whole dates of other languages are no dates: the text is asked whether it is in this one. */
  readonly onlyThisLanguage?: true;
  /** The day is not before this one, as when the order's own day is known. Only used where the text prints no year. */
  readonly notBefore?: CalendarDay | undefined;
  /**
   * The day is not after this one: for what has happened, the day of the reading. Only used where the text prints no
   * year.
   */
  readonly notAfter?: CalendarDay | undefined;
}

/** A leap day comes back within eight years, also over 2100. */
const LEAP_GAP = 8;

const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4));

/**
 * The calendar day that a printed date means.
 *
 * A printed year stands as it is. A missing one is resolved so that the day lies between `notBefore` and `notAfter`:
 * - both known: the one year that fits; several, or none, are unread;
 * - only `notAfter`: the latest year that fits, because a page leaves out the year of what happened lately. Where the
 *   page names the weekday, the year must agree with it. A caller that counts a limit from this day should pass the
 *   order's day as `notBefore` as soon as it knows it: an event of an earlier year would otherwise count as later than
 *   it was;
 * - only `notBefore`: the earliest year that fits, which is the safe side for a limit;
 * - neither: unread.
 */
export function resolveDay(printed: RawDay, context: DayContext): ReadResult<CalendarDay> {
  if (printed.problem !== null) return unread(printed.problem);
  if (printed.year !== null) {
    const day = calendarDay(printed.year, printed.month, printed.day);
    return day === null ? unread('there is no such day in the calendar') : read(day);
  }
  const { notBefore, notAfter } = context;
  const known = notBefore ?? notAfter;
  if (known === undefined) return unread('the year is not printed and nothing tells it');
  const from = yearOf(known) - (notBefore ? 0 : LEAP_GAP);
  const to = notAfter ? yearOf(notAfter) : from + LEAP_GAP;
  const fitting: CalendarDay[] = [];
  for (let year = from; year <= to && year - from <= 100; year++) {
    const day = calendarDay(year, printed.month, printed.day);
    if (day === null || (notBefore && day < notBefore) || (notAfter && day > notAfter)) continue;
    if (printed.weekday === null || dayOfWeek(day) === printed.weekday) fitting.push(day);
  }
  if (notBefore && notAfter && fitting.length > 1)
    return unread('the year is not printed and several years fit');
  const day = notBefore ? fitting[0] : fitting.at(-1);
  return day === undefined ? unread('the year is not printed and no year fits') : read(day);
}
