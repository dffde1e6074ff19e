import { DAY_LENGTH, dayOf, HOUR_LENGTH } from '../time/calendar-day';
import { dayOfTime } from '../time/day-of-time';
import type { Zone } from '../time/moment';
import { type Span, spanOf } from '../time/span';
import type { Time } from '../time/time';
import { isYearless } from './missing-year';

/**
 * Whether two readings of a page state the same time, as a person would see it. Bare days must be the same day. Exact
 * times must be on the same day, or within the hour that a countdown is rounded to. Two countdowns must be closer than
 * the unit they are rounded to. Anything else must be able to be true together. A day without a year is compared
 * without it.
 *
 * @param zone in which exact times are told as days
 */
export function sayTheSame(one: Time, other: Time, zone: Zone): boolean {
  if (isYearless(one) || isYearless(other))
    return dayOfTime(one, zone).slice(5) === dayOfTime(other, zone).slice(5);
  if (one.kind === 'day' && other.kind === 'day') return one.day === other.day;
  if (one.kind === 'instant' && other.kind === 'instant')
    return (
      dayOf(one.at, zone) === dayOf(other.at, zone) || Math.abs(one.at - other.at) <= HOUR_LENGTH
    );
  const [a, b] = [spanOf(one), spanOf(other)];
  if (one.kind === 'between' && other.kind === 'between')
    return Math.abs(a.earliest + a.latest - b.earliest - b.latest) / 2 < tolerance([a, b]);
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** An hour, or where both are known less exactly up to a day. */
const tolerance = (spans: readonly Span[]): number => {
  const widths = spans.map(({ earliest, latest }) => (latest - earliest) / 2);
  return Math.min(DAY_LENGTH, Math.max(HOUR_LENGTH, ...widths));
};
