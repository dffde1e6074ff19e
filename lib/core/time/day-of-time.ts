import type { Time } from '../facts/fact';
import { type CalendarDay, dayOf, type Zone } from './calendar-day';

/**
 * The calendar day that a time is told as: a bare day itself, an exact time the day that clocks in `zone` show, and of two ends the earlier.
 */
export function dayOfTime(time: Time, zone: Zone): CalendarDay {
  if (time.kind === 'day') return time.day;
  return dayOf(time.kind === 'instant' ? time.at : time.earliest, zone);
}
