import { type CalendarDay, dayOf } from './calendar-day';
import type { Zone } from './moment';
import type { Time } from './time';

/**
 * The calendar day that a time is told as: a bare day itself, an exact time the day that clocks in `zone` show, and of
 * two ends the earlier.
 */
export function dayOfTime(time: Time, zone: Zone): CalendarDay {
  if (time.kind === 'day') return time.day;
  return dayOf(time.kind === 'instant' ? time.at : time.earliest, zone);
}
