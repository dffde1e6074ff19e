import type { Order } from '../facts/order';
import { timeOf } from '../facts/statement';
import { addDays, dayOf, startOfDay } from '../time/calendar-day';
import type { Instant } from '../time/moment';
import type { ZonedPolicy } from './rule';

/**
 * Until when an order is too young to count as over by its age alone (lib/core/README.md §3.5).
 *
 * @returns null where its shop has no such age, or nobody knows when it was placed
 */
export function youngUntil(order: Order, { overAfterDays, zone }: ZonedPolicy): Instant | null {
  const placed = timeOf(order.facts, 'placed');
  if (!placed || overAfterDays === null) return null;
  return startOfDay(addDays(dayOf(placed.latest, zone), overAfterDays + 1), zone);
}

/** Placed so long ago that it counts as over unless a limit is known to be open. */
export function isOld(order: Order, policy: ZonedPolicy, now: Instant): boolean {
  const until = youngUntil(order, policy);
  return until !== null && now > until;
}
