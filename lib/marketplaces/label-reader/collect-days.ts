import type { TimeFactName } from '../../core/facts/fact';
import { lastPrintable } from '../../core/facts/machine-clock/clock-behind';
import type { RawLabel } from '../../core/facts/sighting';
import { type CalendarDay, dayOf } from '../../core/time/calendar-day';
import type { Instant, Zone } from '../../core/time/moment';
import { bareDay } from '../../core/time/span';
import type { Time } from '../../core/time/time';
import { findDays, type ReadDay, readDay } from '../../reading/day';
import { readDayRange } from '../../reading/day-range';
import { type ReadResult, read, unread } from '../../reading/result';
import { soundsDelivered } from '../arrival-words';
import type { FactCollector } from '../fact-collector';
import type { LabelledDay } from './shop-pages';

/** How the days of a page are read. */
export interface DayReading {
  readonly language: string;
  /** The moment of reading. */
  readonly now: Instant;
  /** The zones that a bare day of the shop may have been written in. */
  readonly zones: readonly Zone[];
  /** The order's day: a promise without a year lies behind it, where it is known, and is not read where it is not. */
  readonly placed?: CalendarDay | undefined;
}

interface SaidDay {
  readonly day: CalendarDay;
  readonly yearPrinted: boolean;
  readonly text: string;
}

/** The last day that it can be anywhere at the moment of reading: what has happened is not after it. */
export const lastDayAnywhere = (now: Instant): CalendarDay => dayOf(now, 'Pacific/Kiritimati');

/** A bare day of what has happened; a day without a year is the latest that it can be, and says so. */
export const timeOfDay = (
  { day, yearPrinted }: Pick<SaidDay, 'day' | 'yearPrinted'>,
  zones: readonly Zone[],
): Time =>
  yearPrinted
    ? bareDay(day, zones)
    : { kind: 'day', day, zones: [...new Set(zones)], yearMissing: true };

/** The day of something that has happened, from a short text. */
export function readPastDay(text: string, { language, now }: DayReading): ReadResult<ReadDay> {
  const notAfter = lastDayAnywhere(now);
  const found = readDay(text, { language, notAfter });
  if (found.ok && found.value.day > lastPrintable(notAfter))
    return unread('the date lies in the future');
  return found;
}

/** Whether a date is all that a text holds, beside a time of day. */
const isOnly = (text: string, date: string): boolean =>
  /^(?:[ap]m)?$/i.test(
    text
      .slice(0, 200)
      .replace(date, '')
      .replace(/[\s,.()\d:]/g, ''),
  );

function readOne(text: string, ahead: boolean, reading: DayReading): ReadResult<ReadDay> {
  if (!ahead) return readPastDay(text, reading);
  const { language, placed } = reading;
  const whole = readDay(text, { language });
  if (whole.ok) return whole;
  const range = readDayRange(text, { language, notBefore: placed });
  return range.ok
    ? read({ day: range.value.last, text, timeOfDay: null, yearPrinted: true })
    : range;
}

const datesIn = (text: string, { language, now }: DayReading) =>
  findDays(text, { language, notAfter: lastDayAnywhere(now) });

/**
 * Whether a date starts in the first of these texts and ends in another: one that stands in those behind it alone is
 * not the label's.
 */
function isSplit(texts: readonly string[], reading: DayReading): boolean {
  const [own = ''] = texts;
  const [date] = datesIn(texts.join(' '), reading);
  return texts.length > 1 && date !== undefined && date.at < own.length;
}

/** What comes before a parcel does: words that tell of its arrival say nothing of it, whatever label they stand at. */
const BEFORE_ARRIVAL: readonly TimeFactName[] = ['placed', 'paid', 'shipped', 'tracked'];

function dayAt(
  { texts, glued, piece }: RawLabel['values'][number],
  { fact, ahead }: LabelledDay,
  reading: DayReading,
): ReadResult<SaidDay> | null {
  const [own = ''] = texts;
  if (BEFORE_ARRIVAL.includes(fact) && soundsDelivered(own))
    return unread('words of an arrival stand at its label');
  const first = readOne(own, ahead === true, reading);
  // "Delivered on time by us": a sentence, and no label with its date.
  if (glued && first.ok && !isOnly(own, first.value.text)) return null;
  if (glued && !first.ok) return datesIn(own, reading).length === 0 ? null : first;
  const whole =
    first.ok || !isSplit(texts, reading)
      ? first
      : readOne(texts.join(' '), ahead === true, reading);
  if (!whole.ok) return first.ok ? null : first;
  const text = piece.includes(own) ? piece : `${piece} ${first.ok ? own : texts.join(' ')}`;
  return read({ day: whole.value.day, yearPrinted: whole.value.yearPrinted, text });
}

const dayIn = (time: Time | undefined): CalendarDay | undefined =>
  time?.kind === 'day' ? time.day : undefined;

function chosen(days: readonly SaidDay[], choose: LabelledDay['choose']): ReadResult<SaidDay> {
  const [first] = days.toSorted((a, b) => a.day.localeCompare(b.day));
  if (!first) return unread('no date at its label');
  if (choose === 'only' && days.some(({ day }) => day !== first.day))
    return unread('several different dates at its label');
  return read(first);
}

/**
 * Says each day that stands at its label, from what `labelledDays` found, and misses those whose label stands there
 * without a day that can be read. A fact whose labels do not stand there is neither said nor missed: the page has no
 * place for it.
 */
export function collectDays(
  printed: readonly RawLabel[],
  labelled: readonly LabelledDay[],
  reading: DayReading,
  seen: FactCollector,
): void {
  for (const { at, values } of printed) {
    const label = labelled[at];
    if (!label || seen.facts[label.fact]) continue;
    const { fact, choose } = label;
    const from = { ...reading, placed: dayIn(seen.facts.placed?.value) };
    const read = values.flatMap((value) => dayAt(value, label, from) ?? []);
    const days = read.flatMap((each) => (each.ok ? [each.value] : []));
    const failed = read.find((each) => !each.ok);
    // Of several the one that cannot be read may be the one that counts.
    if (failed && !failed.ok) seen.fail(fact, failed.reason);
    if (failed || days.length === 0) continue;
    const day = chosen(days, choose);
    if (day.ok) seen.add(fact, timeOfDay(day.value, reading.zones), day.value.text);
    else seen.fail(fact, day.reason);
  }
}
