import { addDays, type CalendarDay, dayOf, dayOfWeek, startOfDay } from '../time/calendar-day';
import type { Instant, Zone } from '../time/moment';
import type { WeekDay } from '../time/week';
import type { Zoom } from './list-settings';

/** A line of time shared by all lanes. */
export interface Axis {
  readonly from: Instant;
  readonly to: Instant;
  /** Where the present moment lies, as a share of the line; outside of 0 to 1 where it is not in sight. */
  readonly today: number;
  readonly ticks: readonly Tick[];
}

/** A day that is marked on the line. */
export interface Tick {
  readonly day: CalendarDay;
  /** A share of the line, 0 to 1. */
  readonly at: number;
  /** A month begins there. */
  readonly month: boolean;
}

const DAYS: Readonly<Record<Zoom, number>> = { week: 10, month: 42, quarter: 120, year: 420 };
/** Which days are marked beside those that months begin with. */
const MARKED: Readonly<Record<Zoom, 'days' | 'weeks' | 'months'>> = {
  week: 'days',
  month: 'weeks',
  quarter: 'months',
  year: 'months',
};
/** The share of the line that lies behind today: what has passed explains, what comes counts. */
const PAST = 0.3;

/**
 * The line of time around today.
 *
 * @param zone the user's: its days are marked
 * @param firstDay the day that weeks begin with
 * @param shift by how many of its own lengths it is moved, later above 0
 */
export function axisAround(
  now: Instant,
  zone: Zone,
  zoom: Zoom,
  firstDay: WeekDay,
  shift = 0,
): Axis {
  const length = DAYS[zoom];
  const today = dayOf(now, zone);
  const first = addDays(today, Math.round(length * (shift - PAST)));
  const [from, to] = [startOfDay(first, zone), startOfDay(addDays(first, length), zone)];
  const axis = { from, to };
  const ticks: Tick[] = [];
  for (let index = 1; index < length; index++) {
    const day = addDays(first, index);
    const month = day.endsWith('-01');
    const isMarked =
      MARKED[zoom] === 'days' || (MARKED[zoom] === 'weeks' && dayOfWeek(day) === firstDay);
    if (month || isMarked) ticks.push({ day, at: placeOn(axis, startOfDay(day, zone)), month });
  }
  return { ...axis, today: placeOn(axis, now), ticks };
}

/** Where an instant lies, as a share of the line; below 0 before it, above 1 behind it. */
export const placeOn = ({ from, to }: Pick<Axis, 'from' | 'to'>, at: Instant): number =>
  (at - from) / (to - from);

/** The part of a window that is in sight; null where none is. */
export function partInSight(
  axis: Pick<Axis, 'from' | 'to'>,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): { readonly from: number; readonly to: number } | null {
  const [start, end] = [placeOn(axis, from), placeOn(axis, to)];
  return end <= 0 || start >= 1 ? null : { from: Math.max(0, start), to: Math.min(1, end) };
}
