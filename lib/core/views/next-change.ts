import type { ClaimBy, Clock } from '../rules/clock';
import {
  addDays,
  DAY_LENGTH,
  dayOf,
  HOUR_LENGTH,
  MINUTE_LENGTH,
  startOfDay,
} from '../time/calendar-day';
import { isUnder48Hours, under48HoursFrom } from '../time/last-day';
import type { Instant, Zone } from '../time/moment';
import type { OrderView } from './order-view';

/** What tells when an order is to be drawn anew. */
export interface Changing extends Pick<OrderView, 'changesAt' | 'claimBy'> {
  readonly clocks: readonly Pick<Clock, 'binds' | 'safe'>[];
}

/**
 * When the words and shapes on an open page stop being true although nobody does anything: when a view changes, when a
 * limit has less than 48 hours (lib/core/README.md §2.7), and each hour, in the last one each minute, while what is
 * left of a claim-by is counted.
 *
 * @returns at the latest the next midnight; an instant that has passed where a view is older than that
 */
export function nextChange(views: Iterable<Changing>, now: Instant, zone: Zone): Instant {
  const midnight = nextMidnight(now, zone);
  let next = midnight;
  for (const { changesAt, claimBy, clocks } of views) {
    const marks = clocks
      .filter(({ binds }) => binds === 'limit')
      .map(({ safe }) => safe !== null && under48HoursFrom(safe));
    next = Math.min(next, changesAt, firstAfter(now, midnight, [...marks, ...ticks(claimBy, now)]));
  }
  return next;
}

/** What is left is rounded down: a whole hour, or minute, is counted until less than that is left. */
function ticks(claimBy: ClaimBy | null, now: Instant): readonly (Instant | false)[] {
  if (claimBy === null) return [];
  const { safe } = claimBy;
  const unit = safe - now < HOUR_LENGTH ? MINUTE_LENGTH : HOUR_LENGTH;
  const isCounted = safe > now && isUnder48Hours(safe, now);
  const whole = Math.floor((safe - now) / unit) * unit;
  return [safe, under48HoursFrom(safe), isCounted && safe - whole + 1];
}

/**
 * When it is told otherwise how long ago something was read: each minute of the first hour, each hour of the first day,
 * then each day.
 */
export function ageChangesAt(readAt: Instant, now: Instant): Instant {
  const age = Math.max(0, now - readAt);
  const unit = age < HOUR_LENGTH ? MINUTE_LENGTH : age < DAY_LENGTH ? HOUR_LENGTH : DAY_LENGTH;
  return readAt + (Math.floor(age / unit) + 1) * unit;
}

/** The instant at which the user's next day begins. */
export const nextMidnight = (now: Instant, zone: Zone): Instant =>
  startOfDay(addDays(dayOf(now, zone), 1), zone);

/** The first of these instants that is still to come, at the latest `last`. */
export function firstAfter(
  now: Instant,
  last: Instant,
  instants: readonly (Instant | null | undefined | false)[],
): Instant {
  let next = last;
  for (const at of instants) if (typeof at === 'number' && at > now) next = Math.min(next, at);
  return next;
}
