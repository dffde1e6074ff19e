import { addDays, type CalendarDay } from '../../../core/time/calendar-day';
import { findDays, readDay } from '../../../reading/day';
import { readDayRange } from '../../../reading/day-range';
import { visibleText, withoutEnd } from '../../../reading/page-text';
import { soundsDelivered } from '../../arrival-words';
import { saysDelivered, saysExpected } from '../words';
import type { PastDay, PastDays } from './times';

export type Headline =
  | { readonly says: 'expected'; readonly day: CalendarDay }
  | { readonly says: 'delivered'; readonly day: CalendarDay; readonly yearPrinted: boolean }
  /** It says "delivered", with a day that cannot be read. */
  | { readonly says: 'delivered'; readonly day: null; readonly reason: string }
  | {
      readonly says: 'unknown';
      readonly reason: string;
      /** The day that it prints, where that is past and may be the delivery's. */
      readonly past: PastDay | null;
    };

/** How far before today and how long after an expected delivery without a year can lie. */
const BEFORE = 120;
const SPAN = 330;
const UNKNOWN_WORDS = 'the words of the headline are not known: the day may be expected or past';

/**
 * What the headline of a tracking page says: "Delivered：Dec. 24" (with a full-width colon), "Estimated delivery: Dec 27
 * - 28". Where its words are not known a span of days, or a day to come, can only be a promise; a single day that is
 * past could be either.
 *
 * @param past how to read days of what has happened
 * @param since the first event of the parcel, when one is dated
 */
export function readHeadline(text: string, past: PastDays, since: CalendarDay | null): Headline {
  const [found] = findDays(text, past);
  if (!found) return { says: 'unknown', reason: 'the headline prints no date', past: null };
  const label = withoutEnd(visibleText(text).slice(0, found.at), ':：');
  if (saysDelivered(label)) {
    const day = readDay(text, past);
    if (!day.ok) return { says: 'delivered', day: null, reason: day.reason };
    return day.value.day <= past.notAfter
      ? { says: 'delivered', day: day.value.day, yearPrinted: day.value.yearPrinted }
      : { says: 'delivered', day: null, reason: 'the day of delivery lies in the future' };
  }
  const mayBe = soundsDelivered(label) ? readDay(text, past) : null;
  if (mayBe?.ok && mayBe.value.day <= past.notAfter)
    return { says: 'unknown', reason: UNKNOWN_WORDS, past: mayBe.value };
  const notBefore = since ?? addDays(past.notAfter, -BEFORE);
  const range = readDayRange(text, {
    language: past.language,
    notBefore,
    notAfter: addDays(notBefore, SPAN),
  });
  if (!range.ok) return { says: 'unknown', reason: range.reason, past: null };
  const { first, last } = range.value;
  return saysExpected(label) || first !== last || last > past.notAfter
    ? { says: 'expected', day: last }
    : { says: 'unknown', reason: UNKNOWN_WORDS, past: null };
}
