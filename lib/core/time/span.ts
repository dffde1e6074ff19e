import { type CalendarDay, endOfDay, startOfDay } from './calendar-day';
import type { Instant } from './moment';
import type { Time } from './time';

/** An instant known only within limits; an exact time has both alike. */
export interface Span {
  readonly earliest: Instant;
  readonly latest: Instant;
}

/**
 * The instants at which something can have happened.
 * A bare day runs from its earliest start to its latest end over the zones it may have been written in.
 *
 * @example 2026-09-04 in Los Angeles or Berlin: 2026-09-03T22:00Z … 2026-09-05T07:00Z
 * Source: lib/core/README.md §2.1
 */
export function spanOf(time: Time): Span {
  switch (time.kind) {
    case 'instant':
      return { earliest: time.at, latest: time.at };
    case 'between':
      return { earliest: time.earliest, latest: time.latest };
    case 'day': {
      const known = ofDays.get(time) ?? spanOfDay(time);
      ofDays.set(time, known);
      return known;
    }
  }
}

/** Each rule asks for the spans of the same few statements: they are most of the work of a list of orders. */
const ofDays = new WeakMap<Time, Span>();

function spanOfDay({ day, zones }: Extract<Time, { kind: 'day' }>): Span {
  return {
    earliest: Math.min(...zones.map((zone) => startOfDay(day, zone))),
    latest: Math.max(...zones.map((zone) => endOfDay(day, zone))),
  };
}

/** For sorting: what can have happened first comes first. */
export const earlierFirst = (one: Time, other: Time): number =>
  spanOf(one).earliest - spanOf(other).earliest;

/** The smallest span around all of these; null when there is none. Two pages that disagree are both possible. */
export function spanAround(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    earliest: Math.min(...spans.map((span) => span.earliest)),
    latest: Math.max(...spans.map((span) => span.latest)),
  };
}

/** A bare day in candidate zones, each named once. */
export const bareDay = (day: CalendarDay, zones: readonly string[]): Time => ({
  kind: 'day',
  day,
  zones: [...new Set(zones)],
});
