import type { Facts } from '../core/facts/fact';
import { timeOf } from '../core/facts/statement';
import type { AnchorSpan } from '../core/rules/anchor';
import {
  addDays,
  type CalendarDay,
  dayOf,
  dayOfWeek,
  endOfDay,
  startOfDay,
} from '../core/time/calendar-day';
import { businessDaysAfter, limitAfter, waitAfter } from '../core/time/counting';
import { earliest } from '../core/time/earliest';
import type { Instant, Zone } from '../core/time/moment';
import type { Route } from './route';

/** What stands beside a route's limit. */
export interface RouteEnds {
  readonly adviseBy: Instant | null;
  readonly possibleUntil: Instant | null;
  /** From when it is certainly over; null: no page can tell. */
  readonly surelyOver: Instant | null;
}

/**
 * The second dates of a route, from the earliest sides like its limit: a date that is shown may be taken at its word.
 *
 * @param safe the route's limit
 * @param surelyOver the same from the latest side, as far as it is known
 * @param zone the buyer's: where the bank is, and the working days are
 */
export function routeEnds(
  route: Route,
  {
    facts,
    anchor,
    safe,
    surelyOver,
  }: {
    readonly facts: Facts;
    readonly anchor: AnchorSpan;
    readonly safe: Instant;
    readonly surelyOver: Instant | null;
  },
  zone: Zone,
): RouteEnds {
  const possible = possibleUntil(route, facts, { anchor, safe }, zone);
  return {
    adviseBy: adviseBy(route, anchor, safe, zone),
    possibleUntil: possible !== null && possible > safe ? possible : null,
    surelyOver: route.endUncertain ? null : lengthenedEnd(route, facts, anchor, surelyOver, zone),
  };
}

function adviseBy(
  { advise }: Route,
  anchor: AnchorSpan,
  safe: Instant,
  zone: Zone,
): Instant | null {
  if (!advise || anchor.earliest === null) return null;
  if ('daysAfterAnchor' in advise)
    return limitAfter(anchor.earliest, { days: advise.daysAfterAnchor }, zone);
  return startOfDay(businessDaysAfter(dayOf(safe, zone), -advise.businessDaysBefore), zone);
}

function possibleUntil(
  { lengthens }: Route,
  facts: Facts,
  { anchor, safe }: { anchor: AnchorSpan; safe: Instant },
  zone: Zone,
): Instant | null {
  if (!lengthens || anchor.earliest === null) return null;
  if (lengthens.by === 'next-working-day') return endOfDay(workingDayFrom(dayOf(safe, zone)), zone);
  const promised = timeOf(facts, 'promisedBy');
  if (!promised) return null;
  return Math.min(
    limitAfter(promised.earliest, { days: lengthens.days }, zone),
    limitAfter(anchor.earliest, { days: lengthens.atMost }, zone),
  );
}

/** The last end that is possible at all: with no promised delivery known, the cap. */
function lengthenedEnd(
  { lengthens }: Route,
  facts: Facts,
  { latest }: AnchorSpan,
  surelyOver: Instant | null,
  zone: Zone,
): Instant | null {
  if (lengthens?.by !== 'promised-delivery') return surelyOver;
  if (latest === null || surelyOver === null) return null;
  const promised = timeOf(facts, 'promisedBy');
  const longest = earliest([
    waitAfter(latest, { days: lengthens.atMost }, zone),
    promised && waitAfter(promised.latest, { days: lengthens.days }, zone),
  ]);
  return Math.max(surelyOver, longest ?? surelyOver);
}

/** The day itself, or the Monday after where it falls on a weekend. Whose holidays count is said nowhere. */
function workingDayFrom(day: CalendarDay): CalendarDay {
  const weekday = dayOfWeek(day);
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
}
