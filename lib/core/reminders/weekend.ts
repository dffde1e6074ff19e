import { addDays, type CalendarDay, dayOfWeek } from '../time/calendar-day';
import type { Weekend } from '../views/settings';

const [FRIDAY, SATURDAY, SUNDAY] = [5, 6, 0];

const DAYS: Readonly<Record<Weekend, readonly number[]>> = {
  'saturday-sunday': [SATURDAY, SUNDAY],
  'friday-saturday': [FRIDAY, SATURDAY],
};

/**
 * The day itself, or the last one before it that is no day of the weekend: never a later one.
 *
 * @param weekend null: no day is one
 * @example beforeWeekend('2026-03-15', 'saturday-sunday') // '2026-03-13': the 15th is a Sunday
 */
export function beforeWeekend(day: CalendarDay, weekend: Weekend | null): CalendarDay {
  if (weekend === null) return day;
  let before = day;
  while (DAYS[weekend].includes(dayOfWeek(before))) before = addDays(before, -1);
  return before;
}
