import { showsClockBehindUntil } from '../facts/machine-clock/clock-behind';
import type { Order } from '../facts/order';
import { timeOf } from '../facts/statement';
import { addDays, DAY_LENGTH, dayOf, endOfDay, HOUR_LENGTH } from '../time/calendar-day';
import type { Instant } from '../time/moment';
import type { Clock } from './clock';
import { inZone } from './counting-zone';
import { CLOSE_ENOUGH_DAYS } from './ends';
import { protectionOf } from './protection';
import type { Policy, ZonedPolicy } from './rule';
import { ANYWHERE } from './rules-for';

/** A late answer is told within some days, or not at all. */
const ANSWER_TOLD_WITHIN = 5 * DAY_LENGTH;

/** Longer than any order stays open; stands for "not provably ever". */
export const ALWAYS_OPEN: Instant = Number.MAX_SAFE_INTEGER;

/**
 * The instant until which an order may still need something, whatever the settings: for the store's index of open
 * orders. 0 when it needs nothing more; `ALWAYS_OPEN` when no end can be proved.
 */
export function openUntil(order: Order, rules: Policy): Instant {
  if (order.marks.settledAt !== undefined) return 0;
  // Where the buyer's zone counts it may be another by then: no zone's day ends later than this.
  const policy = inZone(rules, 'UTC');
  const elsewhere = rules.zone === null ? DAY_LENGTH + 2 * HOUR_LENGTH : 0;
  const { state, clocks } = protectionOf(order, policy, {
    now: 0,
    strict: true,
    country: ANYWHERE,
  });
  if (state.waiting) return ALWAYS_OPEN;
  // A payment service that was asked may still want something by a day.
  if (state.withdrawn && !clocks.some(({ binds }) => binds === 'limit')) return 0;
  const byAge = endByAge(order, policy);
  const ends = clocks
    .filter((clock) => clock.binds === 'limit' && clock.kind !== 'warranty-ends')
    .map((clock) => endOf(clock, byAge));
  const asked = clocks.find(({ kind }) => kind === 'answer-due')?.safe ?? null;
  const last = Math.max(
    ends.length > 0 ? Math.max(...ends) : byAge,
    // A late answer is told of even where everything else is over.
    asked === null ? 0 : asked + ANSWER_TOLD_WITHIN,
  );
  return Math.min(Math.max(last + elsewhere, showsClockBehindUntil(order)), ALWAYS_OPEN);
}

/**
 * Until when one limit keeps an order open. While its two ends lie close together, until both are past; else what comes
 * behind its safe end only asks for a look at the order's page, and nobody is asked to look at an order that is over by
 * its age (lib/core/README.md §3.5): a list of years of old orders, seen for the first time, must not count as open
 * because each "may have been completed just now".
 */
function endOf({ safe, surelyOver }: Clock, byAge: Instant): Instant {
  if (safe === null) return byAge;
  const over = surelyOver ?? ALWAYS_OPEN;
  // A day and a clock change more: how many days lie between depends on the zone.
  const isClose = over - safe <= (CLOSE_ENOUGH_DAYS + 2) * DAY_LENGTH;
  return isClose ? over : Math.max(safe, Math.min(over, byAge));
}

function endByAge(order: Order, { overAfterDays, zone }: ZonedPolicy): Instant {
  const placed = timeOf(order.facts, 'placed');
  if (!placed || overAfterDays === null) return ALWAYS_OPEN;
  return endOfDay(addDays(dayOf(placed.latest, zone), overAfterDays), zone);
}
