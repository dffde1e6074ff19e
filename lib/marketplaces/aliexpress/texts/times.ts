import { addDays, type CalendarDay, dayOf } from '../../../core/time/calendar-day';
import { anyTimeUntil } from '../../../core/time/long-ago';
import { bareDay } from '../../../core/time/span';
import type { Time } from '../../../core/time/time';
import type { PageContext } from '../../marketplace';
import { pageLanguage } from '../../page-language';

/** When and where something is read, whether a page or its data. */
export type ReadingMoment = Pick<PageContext, 'now' | 'zone'>;

/** AliExpress counts its days in US Pacific time (lib/core/README.md §4). */
const ALIEXPRESS_ZONE = 'America/Los_Angeles';

/**
 * A bare day of an AliExpress page: written in Pacific time on older pages, in the browser's zone on newer ones
 * (lib/core/README.md §2.1).
 */
export const dayTime = (day: CalendarDay, zone: string): Time => bareDay(day, writtenIn(zone));

/** The zones in which a bare day may have been written. */
export const writtenIn = (zone: string): readonly string[] => [...new Set([ALIEXPRESS_ZONE, zone])];

/** The same of a day whose year the page left out and only the order's own day can settle. */
const yearlessDayTime = (day: CalendarDay, zone: string): Time => ({
  kind: 'day',
  day,
  zones: writtenIn(zone),
  yearMissing: true,
});

/** A day of something that has happened, its year printed or not. */
export interface PastDay {
  readonly day: CalendarDay;
  readonly yearPrinted: boolean;
}

export const pastTime = ({ day, yearPrinted }: PastDay, zone: string): Time =>
  (yearPrinted ? dayTime : yearlessDayTime)(day, zone);

/** A day of something that may have happened; null where it cannot be read. */
export interface MaybePast {
  readonly day: CalendarDay | null;
  readonly yearPrinted: boolean;
}

/** When something may have happened: where its day cannot be read, at any time until now. */
export const maybePastTime = (
  { day, yearPrinted }: MaybePast,
  { now, zone }: ReadingMoment,
): Time => (day === null ? anyTimeUntil(now) : pastTime({ day, yearPrinted }, zone));

/** The last day that it can be anywhere at the moment of reading: what has happened is not after it. */
const today = ({ now }: ReadingMoment): CalendarDay => dayOf(now, 'Pacific/Kiritimati');

/** How to read the days of what has happened. */
export interface PastDays {
  readonly language: string;
  readonly notAfter: CalendarDay;
}
export const pastDays = (page: Document | null, context: PageContext): PastDays =>
  pastDaysIn(pageLanguage(page), context);
export const pastDaysIn = (language: string, moment: ReadingMoment): PastDays => ({
  language,
  notAfter: today(moment),
});

/**
 * No promise or protection of this shop reaches further than this past the order (lib/core/README.md §3.5: 165 days at
 * most), with room.
 */
export const LONGEST_REACH = 240;

/** Whether a deadline can belong to an order of `from`, or to one of today where that is not known. */
export const isPlausibleEnd = (
  day: CalendarDay,
  from: CalendarDay | null,
  moment: ReadingMoment,
): boolean => day >= (from ?? '2010-01-01') && day <= addDays(from ?? today(moment), LONGEST_REACH);
