import type { CalendarDay } from '../core/time/calendar-day';
import { dateVocabulary } from './date-vocabulary';
import { eastAsianDays } from './east-asian-day';
import { foreignDays } from './foreign-day';
import { numericDays } from './numeric-day';
import { plainText, visibleText } from './page-text';
import type { RawDay } from './printed-day';
import { type ReadResult, read, unread } from './result';
import { timeOfDay } from './time-of-day';
import { writtenDays } from './written-day';
import { type DayContext, resolveDay } from './year';

/** A field or a sentence; what is longer is no place for one date. */
const LONGEST = 400;
const LONGEST_BLOCK = 2000;
/** A date this near to the cut may have lost its year. */
const CUT_MARGIN = 40;

export interface ReadDay {
  readonly day: CalendarDay;
  /** The date's own characters. */
  readonly text: string;
  /** `HH:MM` where a time is printed behind the date, in a zone that nobody vouches for; else null. */
  readonly timeOfDay: string | null;
  /** False where the year comes from the context. */
  readonly yearPrinted: boolean;
}

/** One date of a longer text. */
export interface FoundDay {
  /** Where it stands in `visibleText(text)`; `end` is exclusive. */
  readonly at: number;
  readonly end: number;
  readonly text: string;
  /** The day, or why this date cannot be read. */
  readonly day: ReadResult<CalendarDay>;
  readonly timeOfDay: string | null;
  readonly yearPrinted: boolean;
}

/** Every date that the text prints, in order, none overlapping another. */
export function printedDays(plain: string, { language, onlyThisLanguage }: DayContext): RawDay[] {
  const all = [
    ...numericDays(plain, language),
    ...eastAsianDays(plain, language),
    ...writtenDays(plain, language),
  ];
  if (all.length === 0) return onlyThisLanguage ? [] : foreignDays(plain);
  const kept: RawDay[] = [];
  for (const printed of all.sort((a, b) => a.at - b.at || b.end - a.end)) {
    const before = kept.at(-1)?.end ?? 0;
    if (printed.at >= before) kept.push(withWeekday(plain, printed, before, language));
  }
  return kept;
}

const WORD_BEFORE = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]{0,19}(?:-feira)?)\.?[ ,،|]{1,3}$/u;

/** The date with the weekday right in front of it, which is no part of a label: "Bestellzeit: Sa., 12.09.2026". */
function withWeekday(plain: string, date: RawDay, from: number, language: string): RawDay {
  const start = Math.max(from, date.at - 30);
  const word = WORD_BEFORE.exec(plain.slice(start, date.at));
  return word?.[1] === undefined ||
    dateVocabulary(language).weekday(word[1].replace('-', ' ')) === null
    ? date
    : { ...date, at: start + word.index };
}

/**
 * All dates of a sentence or block, in order, each with its place: "Apply for a coupon if delayed by Aug 3, 2026 ·
 * Refund if no delivery before Sep 4, 2026". A date that cannot be read is listed with the reason, never left out.
 *
 * @param text at most 2,000 characters count, and of a longer text no date next to the cut
 */
export function findDays(text: string, context: DayContext): FoundDay[] {
  const visible = visibleText(text.slice(0, LONGEST_BLOCK));
  const cut = text.length > LONGEST_BLOCK ? visible.length - CUT_MARGIN : visible.length;
  const plain = plainText(visible);
  const complete = printedDays(plain, context).filter(({ end }) => end <= cut);
  return complete.map((printed) => ({
    at: printed.at,
    end: printed.end,
    text: visible.slice(printed.at, printed.end),
    day: resolveDay(printed, context),
    timeOfDay: timeOfDay(plain.slice(printed.end)),
    yearPrinted: printed.year !== null,
  }));
}

const WORD_BEHIND = /^[ ,]{0,2}\(?(\p{L}[\p{L}\p{M}]{0,19})\.?\)?/u;

/** What stands behind a date without the weekday that Koreans, Japanese and Turks write there: "12월 12일 (토)". */
export function behindWeekday(behind: string, language: string): string {
  const [all = '', word] = WORD_BEHIND.exec(behind) ?? [];
  const isWeekday = word !== undefined && dateVocabulary(language).weekday(word) !== null;
  return isWeekday ? behind.slice(all.length) : behind;
}

/** A dash and a number right behind a date, or in front of it: a span of days, not one day. */
const SPAN_AFTER = /^[ .]*(?:[-–—~〜至]|부터|から) ?\d{1,2}(?![\d:])/;
const SPAN_BEFORE = /(?<!\d)\d{1,2}[. ]*[-–—~〜至] ?$/;

/** Whether a date, by the plain text behind it, is the first of a span of days. */
export const beginsSpan = (behind: string, language: string): boolean =>
  SPAN_AFTER.test(behindWeekday(behind, language));

/**
 * The one date of a short text. A text with several different dates, with a span of days, or with none is unread. The
 * result is a bare day: which zone it was written in is not known.
 *
 * @example readDay('Delivered：Dec. 24', { language: 'en', notAfter }) // 2025-12-24
 */
export function readDay(text: string, context: DayContext): ReadResult<ReadDay> {
  if (text.length > LONGEST) return unread('the text is too long for one date');
  const found = findDays(text, context);
  const [first] = found;
  if (!first) return unread('no date in the text');
  const plain = plainText(visibleText(text));
  for (const { day, at, end } of found) {
    if (!day.ok) return day;
    if (beginsSpan(plain.slice(end), context.language) || SPAN_BEFORE.test(plain.slice(0, at)))
      return unread('a span of days, not one day');
  }
  if (!first.day.ok) return first.day;
  const { value } = first.day;
  if (found.some(({ day }) => day.ok && day.value !== value))
    return unread('several different dates in the text');
  const { text: own, timeOfDay: time, yearPrinted } = first;
  return read({ day: value, text: own, timeOfDay: time, yearPrinted });
}
