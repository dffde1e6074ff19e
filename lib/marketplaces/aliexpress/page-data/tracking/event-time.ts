import {
  addDays,
  type CalendarDay,
  DAY_LENGTH,
  dayOf,
  HOUR_LENGTH,
  MINUTE_LENGTH,
} from '../../../../core/time/calendar-day';
import type { Instant } from '../../../../core/time/moment';
import type { Time } from '../../../../core/time/time';
import { readDay } from '../../../../reading/day';
import { pastTime } from '../../texts/times';
import type { Telling } from '../said';

const QUARTER = 15 * MINUTE_LENGTH;
/** The clocks of the world lie between these hours of UTC. */
const [WEST, EAST] = [-12 * HOUR_LENGTH, 14 * HOUR_LENGTH];

/** What the response says of one moment: its clock reading as text, and the instant itself. */
export interface RawMoment {
  readonly timeText: string | undefined;
  readonly time: Instant | undefined;
}

/** "Parobé,RS, Tue | Jul. 28 06:19": the place in front is nobody's business. */
export function withoutPlace(timeText: string): string {
  const place = timeText.lastIndexOf(', ', timeText.lastIndexOf('|'));
  return place < 0 ? timeText : timeText.slice(place + 2);
}

/**
 * Whether an instant can be what a text prints: the same weekday, day and minute on the clocks of some zone. Saved
 * responses may carry instants that were made unrecognisable, and those must not become dates.
 *
 * @returns the printed day, its year known; null where the two disagree
 */
export function agreedDay(text: string, time: Instant, telling: Telling): CalendarDay | null {
  const near = dayOf(time, 'UTC');
  const read = readDay(text, {
    language: telling.language,
    notBefore: addDays(near, -1),
    notAfter: addDays(near, 1),
  });
  if (!read.ok) return null;
  const { day, timeOfDay } = read.value;
  const midnight = Date.parse(day) - time;
  if (timeOfDay === null) return midnight + DAY_LENGTH > WEST && midnight < EAST ? day : null;
  const [hours = 0, minutes = 0] = timeOfDay.split(':').map(Number);
  const offset = midnight + hours * HOUR_LENGTH + minutes * MINUTE_LENGTH;
  const past = ((offset % QUARTER) + QUARTER) % QUARTER;
  const isOfAZone = past <= MINUTE_LENGTH || past >= QUARTER - MINUTE_LENGTH;
  return isOfAZone && offset >= WEST - MINUTE_LENGTH && offset <= EAST + MINUTE_LENGTH ? day : null;
}

/** What is known of the years in which the events of one response can lie. */
export interface EventBounds {
  /** Null: nothing but the moment of reading bounds them. */
  readonly notBefore: CalendarDay | null;
  readonly notAfter: CalendarDay;
  /** Most instants of this response agree with their texts: the others are mistakes, not made up. */
  readonly instantsHold: boolean;
  /** All of them do, so the ones without a text hold too. */
  readonly trusted: boolean;
}

/**
 * When an event happened: the instant, where it holds; else the day that is printed, in the year that the bounds and
 * the weekday leave.
 *
 * @returns null where neither can be told
 */
export function eventTime(
  { timeText, time }: RawMoment,
  bounds: EventBounds,
  telling: Telling,
): Time | null {
  if (timeText === undefined)
    return bounds.trusted && time !== undefined && time <= telling.now
      ? { kind: 'instant', at: time }
      : null;
  const text = withoutPlace(timeText);
  const holds = bounds.instantsHold && time !== undefined && time <= telling.now;
  if (holds && agreedDay(text, time, telling) !== null) return { kind: 'instant', at: time };
  const { language, zone } = telling;
  const notBefore = bounds.notBefore ?? undefined;
  const read = readDay(text, { language, notBefore, notAfter: bounds.notAfter });
  if (!read.ok || read.value.day > telling.notAfter) return null;
  const isSettled = read.value.yearPrinted || notBefore !== undefined;
  return pastTime({ day: read.value.day, yearPrinted: isSettled }, zone);
}
