import type { Instant, Zone } from './moment';
import { offsetAt } from './zone-offset';

/** A day of the calendar, `YYYY-MM-DD`, in no zone: it becomes instants only together with one. */
export type CalendarDay = string & { readonly calendarDay: true };

/** ms */
export const MINUTE_LENGTH = 60_000;
export const HOUR_LENGTH = 60 * MINUTE_LENGTH;
export const DAY_LENGTH = 24 * HOUR_LENGTH;

/**
 * The calendar day of a year, a month (1–12) and a day of the month, or null when there is no such day.
 *
 * @example calendarDay(2026, 2, 30) // null
 */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  const noon = new Date(Date.UTC(year, month - 1, day, 12));
  const exists =
    year >= 1900 && year <= 9999 && noon.getUTCMonth() === month - 1 && noon.getUTCDate() === day;
  return exists ? (noon.toISOString().slice(0, 10) as CalendarDay) : null;
}

/** Reads `YYYY-MM-DD`; null for any other text and for days that do not exist. */
export function parseCalendarDay(text: string): CalendarDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/**
 * A day that is written into the code.
 *
 * @throws where there is no such day
 */
export function fixedDay(text: string): CalendarDay {
  const day = parseCalendarDay(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
}

/**
 * Days that were written out already: it is most of the work of a thousand orders, and they share a few hundred days.
 */
const written = new Map<number, CalendarDay>();

/** The day that UTC clocks show at an instant. */
function utcDay(at: Instant): CalendarDay {
  const number = Math.floor(at / DAY_LENGTH);
  const known = written.get(number);
  if (known) return known;
  const day = new Date(number * DAY_LENGTH).toISOString().slice(0, 10) as CalendarDay;
  if (written.size > 10_000) written.clear();
  written.set(number, day);
  return day;
}

/** Calendar work on the day alone; no clock change can bend it. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return utcDay(Date.parse(day) + days * DAY_LENGTH);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_LENGTH);
}

/** 0 for Sunday … 6 for Saturday. */
export function dayOfWeek(day: CalendarDay): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** The calendar day that clocks in `zone` show at `instant`. */
export function dayOf(instant: Instant, zone: Zone): CalendarDay {
  return utcDay(instant + offsetAt(zone, instant));
}

/**
 * The first instant of `day` in `zone`. Where a clock change leaves out midnight it is the first instant that exists;
 * where the zone left out the whole day (Pacific/Apia, 30 Dec 2011) it is the start of the next one.
 */
export function startOfDay(day: CalendarDay, zone: Zone): Instant {
  const inZone = starts.get(zone) ?? new Map<CalendarDay, Instant>();
  const known = inZone.get(day);
  if (known !== undefined) return known;
  const start = startIn(zone, day);
  if (starts.size > 20) starts.clear();
  if (inZone.size > 10_000) inZone.clear();
  inZone.set(day, start);
  starts.set(zone, inZone);
  return start;
}

/** What was worked out already, by zone: rules ask for the same few days with each order. */
const starts = new Map<Zone, Map<CalendarDay, Instant>>();

function startIn(zone: Zone, day: CalendarDay): Instant {
  const [first = 0, second = 0] = readings(Date.parse(day), zone);
  return dayOf(first, zone) >= day ? first : second;
}

/**
 * The instant at which clocks in `zone` show `minutes` past midnight on `day`, or the nearest one where they never do.
 */
export function instantAt(day: CalendarDay, minutes: number, zone: Zone): Instant {
  const wanted = Date.parse(day) + minutes * MINUTE_LENGTH;
  const shown = (at: Instant) => at + offsetAt(zone, at);
  const [first = 0, second = 0] = readings(wanted, zone);
  return shown(first) === wanted ? first : second;
}

/**
 * The instants that a wall clock time can mean, with the offsets in force a day before and a day after; earlier first.
 */
function readings(wallClock: number, zone: Zone): Instant[] {
  return [wallClock - DAY_LENGTH, wallClock + DAY_LENGTH]
    .map((near) => wallClock - offsetAt(zone, near))
    .sort((a, b) => a - b);
}

/** The instant at which `day` is over in `zone`: the start of the next day. */
export function endOfDay(day: CalendarDay, zone: Zone): Instant {
  return startOfDay(addDays(day, 1), zone);
}
