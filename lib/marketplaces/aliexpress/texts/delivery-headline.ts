import { addDays, type CalendarDay } from '../../../core/time/calendar-day';
import { findDays, readDay } from '../../../reading/day';
import { readDayRange } from '../../../reading/day-range';
import { visibleText, withoutEnd } from '../../../reading/page-text';
import { soundsDelivered, soundsExpected } from '../../arrival-words';
import { saysDelivered, saysExpected } from '../words';
import type { MaybePast, PastDays } from './times';

export type Headline =
  | { readonly says: 'expected'; readonly day: CalendarDay }
  | { readonly says: 'delivered'; readonly day: CalendarDay; readonly yearPrinted: boolean }
  /** It says "delivered", with a day that cannot be read. */
  | { readonly says: 'delivered'; readonly day: null; readonly reason: string }
  | {
      readonly says: 'unknown';
      readonly reason: string;
      /** What it says of a day that is past and may be the delivery's; null where it says nothing of one. */
      readonly past: MaybePast | null;
    };

const UNDATED: MaybePast = { day: null, yearPrinted: false };

/** How far before today and how long after an expected delivery without a year can lie. */
const BEFORE = 120;
const SPAN = 330;
const UNKNOWN_WORDS = 'the words of the headline are not known: the day may be expected or past';

/**
 * What the headline of a tracking page says: "Delivered：Dec. 24" (with a full-width colon), "Estimated delivery: Dec 27
 * - 28". Where its words are not known a span of days, or a day to come, can only be a promise; a single day that is
 * past may be the delivery's, unless words of a promise stand at it (lib/core/README.md §3.11).
 *
 * @param past how to read days of what has happened
 * @param since the first event of the parcel, when one is dated
 */
export function readHeadline(text: string, past: PastDays, since: CalendarDay | null): Headline {
  const [found] = findDays(text, past);
  if (!found) return withoutDay(visibleText(text));
  const label = withoutEnd(visibleText(text).slice(0, found.at), ':：');
  if (saysDelivered(label)) {
    const day = readDay(text, past);
    if (!day.ok) return { says: 'delivered', day: null, reason: day.reason };
    return day.value.day <= past.notAfter
      ? { says: 'delivered', day: day.value.day, yearPrinted: day.value.yearPrinted }
      : { says: 'delivered', day: null, reason: 'the day of delivery lies in the future' };
  }
  const only = readDay(text, past);
  const pastDay = only.ok && only.value.day <= past.notAfter ? only.value : null;
  if (pastDay && soundsDelivered(label))
    return { says: 'unknown', reason: UNKNOWN_WORDS, past: pastDay };
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
    : { says: 'unknown', reason: UNKNOWN_WORDS, past: soundsExpected(label) ? null : pastDay };
}

function withoutDay(text: string): Headline {
  const reason = 'the headline prints no date';
  if (saysDelivered(text.split(/[:：]/)[0] ?? '')) return { says: 'delivered', day: null, reason };
  return { says: 'unknown', reason, past: soundsDelivered(text) ? UNDATED : null };
}
