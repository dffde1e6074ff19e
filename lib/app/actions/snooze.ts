import { type Order, withoutSnooze } from '../../core/facts/order';
import { latestSnooze } from '../../core/reminders/reminder';
import { toldAfterSnooze } from '../../core/reminders/told';
import type { ClaimBy } from '../../core/rules/clock';
import { dayOf } from '../../core/time/calendar-day';
import type { Instant } from '../../core/time/moment';
import { morningOf } from '../../core/time/morning';
import { type SnoozeLength, snoozeDay } from '../../core/views/order-actions';
import type { World } from '../../ports/ports';
import type { Viewing } from '../views/viewing';
import { viewsOf } from '../views/views';

/**
 * An order with its warnings put off, never past the deadline's last warning, and after that never past the morning of
 * its last whole day; the same where nothing is left to put off. When it ends, the most pressing warning comes again,
 * given before or not: "later" was asked for.
 */
export function snoozedFor(
  world: World,
  order: Order,
  settings: Viewing,
  length: SnoozeLength,
): Order {
  const claimBy = viewsOf(world, [order], settings)[0]?.claimBy ?? null;
  const until = endOf(world, length, claimBy);
  const [now, zone] = [world.clock.now(), world.clock.zone()];
  if (until === null) return order;
  if (!claimBy) return snoozed(order, until, now, null);
  const latest = latestSnooze(claimBy, settings, now, zone);
  if (latest === null) return order;
  return toldAfterSnooze(snoozed(order, Math.min(until, latest), now, claimBy.safe), claimBy);
}

export function unsnoozed(order: Order): Order {
  return order.marks.snoozedUntil === undefined
    ? order
    : { ...order, marks: withoutSnooze(order.marks) };
}

/** When a snooze of this length ends; null where that would be no later than now. */
function endOf({ clock }: World, length: SnoozeLength, claimBy: ClaimBy | null): Instant | null {
  const [now, zone] = [clock.now(), clock.zone()];
  const day = snoozeDay(length, dayOf(now, zone), claimBy?.lastWholeDay ?? null);
  const end = day && morningOf(day, zone);
  return end !== null && end > now ? end : null;
}

const snoozed = (
  { marks, ...order }: Order,
  until: Instant,
  now: Instant,
  safe: Instant | null,
): Order => ({
  ...order,
  marks: {
    ...withoutSnooze(marks),
    snoozedUntil: until,
    snoozedAt: now,
    ...(safe !== null && { snoozedFor: safe }),
  },
});
