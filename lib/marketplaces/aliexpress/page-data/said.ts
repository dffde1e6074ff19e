import type { FactValues } from '../../../core/facts/fact';
import { lastPrintable } from '../../../core/facts/machine-clock/clock-behind';
import type { CalendarDay } from '../../../core/time/calendar-day';
import { type ReadDay, readDay } from '../../../reading/day';
import type { ReadResult } from '../../../reading/result';
import type { FactCollector } from '../../fact-collector';
import { remember } from '../../remember';
import { pastDaysIn, pastTime, type ReadingMoment } from '../texts/times';

/**
 * What the readers of data are told: the moment, the language in which its texts are written, the days that can be
 * past.
 */
export interface Telling extends ReadingMoment {
  readonly language: string;
  /** The last day that it can be anywhere at the moment of reading. */
  readonly notAfter: CalendarDay;
  /** `readDay` for what has happened; texts that come often are read once. */
  readonly pastDay: (text: string) => ReadResult<ReadDay>;
}

export function tellingOf(language: string, { now, zone }: ReadingMoment): Telling {
  const past = pastDaysIn(language, { now, zone });
  return { now, zone, ...past, pastDay: remember((text) => readDay(text, past)) };
}

type PastFact = 'placed' | 'paid' | 'shipped' | 'completed';

/**
 * Says the day of something that has happened, or why its text cannot be read. Data that has no text for it says
 * nothing.
 */
export function collectPastDay(
  fact: PastFact,
  text: string | undefined,
  telling: Telling,
  seen: FactCollector,
): CalendarDay | null {
  if (text === undefined) return null;
  const read = telling.pastDay(text);
  if (!read.ok) seen.fail(fact, read.reason);
  else if (read.value.day > lastPrintable(telling.notAfter))
    seen.fail(fact, 'the date lies in the future');
  else {
    seen.add(fact, pastTime(read.value, telling.zone), text);
    return read.value.day;
  }
  return null;
}

/** Says a text as it stands where there is one. */
export function collectWords(
  fact: 'store' | 'title' | 'paidWith',
  text: FactValues['store'] | null | undefined,
  seen: FactCollector,
): void {
  if (text) seen.add(fact, text, text);
}
