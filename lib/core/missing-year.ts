import { addDays, type CalendarDay, calendarDay, dayOf } from './calendar-day';
import type { Facts, Statement, Time } from './fact';
import { timeOf } from './statement';

/**
 * Settles the year of a delivery whose page printed none, as soon as the order's own day is known: the first year in which it is not
 * before the order. A page that is opened years later would otherwise make an old delivery a new one, and its limit too late.
 */
export function withYears(facts: Facts): Facts {
  const placed = timeOf(facts, 'placed');
  if (!placed || !facts.delivered?.some(({ value }) => isYearless(value))) return facts;
  // Pages of one order can differ by a day.
  const notBefore = addDays(dayOf(placed.earliest, 'UTC'), -1);
  return {
    ...facts,
    delivered: facts.delivered.map((statement) => settled(statement, notBefore)),
  };
}

const isYearless = (time: Time): boolean => time.kind === 'day' && time.yearMissing === true;

function settled(statement: Statement<Time>, notBefore: CalendarDay): Statement<Time> {
  const { value } = statement;
  if (value.kind !== 'day' || !value.yearMissing) return statement;
  const day = earliestSince(value.day, notBefore);
  return day < value.day ? { ...statement, value: { ...value, day } } : statement;
}

/** The same day of the first year in which it is not before `notBefore`; 29 February waits for a leap year. */
function earliestSince(day: CalendarDay, notBefore: CalendarDay): CalendarDay {
  const [, month = 0, date = 0] = day.split('-').map(Number);
  for (let year = Number(notBefore.slice(0, 4)); year <= Number(day.slice(0, 4)); year++) {
    const candidate = calendarDay(year, month, date);
    if (candidate !== null && candidate >= notBefore) return candidate;
  }
  return day;
}
