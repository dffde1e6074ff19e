import { type CalendarDay, parseCalendarDay } from '../../../lib/core/time/calendar-day';

/** A day that a test writes down; a slip of the pen fails at once. */
export function day(text: string): CalendarDay {
  const parsed = parseCalendarDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}
