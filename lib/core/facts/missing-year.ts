import { addDays, type CalendarDay, calendarDay, dayOf } from '../time/calendar-day';
import type { Time } from '../time/time';
import type { Facts, TimeFactName } from './fact';
import { counting, timeOf } from './statement';

/** What has happened, and may be printed without its year. */
const PAST = [
  'placed',
  'paid',
  'shipped',
  'tracked',
  'delivered',
  'maybeDelivered',
  'completed',
  'lastEvent',
] as const satisfies readonly TimeFactName[];

/**
 * Settles the years of what has happened where a page printed none, as soon as the order's own day is known: the first
 * year in which it is not before the order. A page that is opened years later would otherwise make an old delivery a
 * new one, and its limit too late.
 */
export function withYears(facts: Facts): Facts {
  const yearless = PAST.filter((name) => facts[name]?.some(({ value }) => isYearless(value)));
  if (yearless.length === 0) return facts;
  const settle = yearSettler(facts);
  const settled = yearless.map((name) => [
    name,
    facts[name]?.map((said) => ({ ...said, value: settle(said.value) })),
  ]);
  return { ...facts, ...Object.fromEntries(settled) };
}

/** The same for any time of an order with these facts; a time that needs no year stays the same object. */
export function yearSettler(facts: Facts): (time: Time) => Time {
  const dated = facts.placed?.filter(({ value }) => !isYearless(value)) ?? [];
  // A page that printed the year of the order's day knows it better than one that did not.
  const placed = timeOf(dated.length > 0 ? { placed: dated } : facts, 'placed');
  if (!placed) return (time) => time;
  // Pages of one order can differ by a day.
  const notBefore = addDays(dayOf(placed.earliest, 'UTC'), -1);
  return (time) => {
    if (time.kind !== 'day' || !time.yearMissing) return time;
    const day = earliestSince(time.day, notBefore);
    return day < time.day ? { ...time, day } : time;
  };
}

/** Whether a page printed a day and no year. */
export const isYearless = (time: Time): boolean => time.kind === 'day' && time.yearMissing === true;

/**
 * Whether a day of a fact was printed without its year, and no page tells the order's own day with one: the latest
 * possible year was taken, so nothing that counts from it ends later, and all of it may have ended years ago.
 */
export const isOfOpenYear = (facts: Facts, name: TimeFactName): boolean =>
  counting(facts, name).some(({ value }) => isYearless(value)) &&
  (facts.placed ?? []).every(({ value }) => isYearless(value));

/** The same day of the first year in which it is not before `notBefore`; 29 February waits for a leap year. */
function earliestSince(day: CalendarDay, notBefore: CalendarDay): CalendarDay {
  const [, month = 0, date = 0] = day.split('-').map(Number);
  for (let year = Number(notBefore.slice(0, 4)); year < Number(day.slice(0, 4)); year++) {
    const candidate = calendarDay(year, month, date);
    if (candidate !== null && candidate >= notBefore) return candidate;
  }
  return day;
}
