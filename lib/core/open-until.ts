import { addDays, DAY_LENGTH, dayOf, endOfDay, HOUR_LENGTH, type Instant } from './calendar-day';
import { inZone } from './counting-zone';
import type { Order } from './order';
import { protectionOf } from './protection';
import type { Policy, ZonedPolicy } from './rule';
import { timeOf } from './statement';

/** Longer than any order stays open; stands for "not provably ever". */
export const ALWAYS_OPEN: Instant = Number.MAX_SAFE_INTEGER;

/**
 * The instant until which an order may still need something, whatever the settings: for the store's index of open orders.
 * 0 when it needs nothing more; `ALWAYS_OPEN` when no end can be proved.
 */
export function openUntil(order: Order, rules: Policy): Instant {
  if (order.marks.settledAt !== undefined) return 0;
  // Where the buyer's zone counts it may be another by then: no zone's day ends later than this.
  const policy = inZone(rules, 'UTC');
  const elsewhere = rules.zone === null ? DAY_LENGTH + 2 * HOUR_LENGTH : 0;
  const { state, clocks } = protectionOf(order, policy, { now: 0, strict: true });
  if (state.waiting) return ALWAYS_OPEN;
  if (state.withdrawn) return 0;
  const ends = clocks
    .filter((clock) => clock.binds === 'limit' && clock.kind !== 'warranty-ends')
    .map((clock) => clock.surelyOver ?? endByAge(order, policy));
  const last = ends.length > 0 ? Math.max(...ends) : endByAge(order, policy);
  return Math.min(last + elsewhere, ALWAYS_OPEN);
}

function endByAge(order: Order, { overAfterDays, zone }: ZonedPolicy): Instant {
  const placed = timeOf(order.facts, 'placed');
  if (!placed || overAfterDays === null) return ALWAYS_OPEN;
  return endOfDay(addDays(dayOf(placed.latest, zone), overAfterDays), zone);
}
