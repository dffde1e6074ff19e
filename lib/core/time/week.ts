import { addDays, type CalendarDay, dayOfWeek } from './calendar-day';

/** 0 for Sunday … 6 for Saturday. */
export type WeekDay = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * The day that the week of a day begins with: the day itself, or one of the six before it.
 *
 * @param firstDay the day of the week that weeks begin with
 * @example weekStart('2026-11-29', 1) // '2026-11-23': the 29th is a Sunday
 */
export const weekStart = (day: CalendarDay, firstDay: WeekDay): CalendarDay =>
  addDays(day, -((dayOfWeek(day) - firstDay + 7) % 7));
