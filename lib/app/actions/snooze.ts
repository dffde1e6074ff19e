import type { Order } from '../../core/facts/order';
import { warningAt } from '../../core/reminders/reminder';
import { toldAfterSnooze } from '../../core/reminders/told';
import type { ClaimBy } from '../../core/rules/clock';
import { dayOf } from '../../core/time/calendar-day';
import type { Instant } from '../../core/time/moment';
import { morningOf } from '../../core/time/morning';
import { type SnoozeLength, snoozeDay } from '../../core/views/order-actions';
import type { Settings } from '../../core/views/settings';
import type { World } from '../../ports/ports';
import type { Viewing } from '../views/viewing';
import { viewsOf } from '../views/views';

/**
 * An order with its warnings put off, never past the deadline's last warning; the same where nothing is left to put
 * off.
 */
export function snoozedFor(
  world: World,
  order: Order,
  settings: Viewing,
  length: SnoozeLength,
): Order {
  const claimBy = viewsOf(world, [order], settings)[0]?.claimBy ?? null;
  const until = endOf(world, length, claimBy);
  const lastWarning = claimBy && lastWarningOf(world, claimBy, settings);
  const now = world.clock.now();
  if (until === null) return order;
  if (!claimBy || lastWarning === null) return snoozed(order, until, now);
  if (lastWarning > now) {
    return toldAfterSnooze(snoozed(order, Math.min(until, lastWarning), now), claimBy);
  }
  // No warning is left, but the order can still be out of sight until its last day.
  const lastDay = claimBy ? morningOf(claimBy.lastWholeDay, world.clock.zone()) : now;
  return lastDay > now ? snoozed(order, Math.min(until, lastDay), now) : order;
}

export function unsnoozed(order: Order): Order {
  const { snoozedUntil, snoozedAt: _, ...marks } = order.marks;
  return snoozedUntil === undefined ? order : { ...order, marks };
}

/** When a snooze of this length ends; null where that would be no later than now. */
function endOf({ clock }: World, length: SnoozeLength, claimBy: ClaimBy | null): Instant | null {
  const [now, zone] = [clock.now(), clock.zone()];
  const day = snoozeDay(length, dayOf(now, zone), claimBy?.lastWholeDay ?? null);
  const end = day && morningOf(day, zone);
  return end !== null && end > now ? end : null;
}

const lastWarningOf = ({ clock }: World, claimBy: ClaimBy, settings: Settings): Instant =>
  warningAt(claimBy.lastWholeDay, Math.min(...settings.thresholds), settings, clock.zone());

const snoozed = (order: Order, until: Instant, now: Instant): Order => ({
  ...order,
  marks: { ...order.marks, snoozedUntil: until, snoozedAt: now },
});
