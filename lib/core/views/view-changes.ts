import { showsClockBehindUntil } from '../facts/machine-clock/clock-behind';
import type { Order } from '../facts/order';
import type { Clock } from '../rules/clock';
import { youngUntil } from '../rules/over-by-age';
import type { ZonedPolicy } from '../rules/rule';
import { DAY_LENGTH } from '../time/calendar-day';
import type { Instant, Zone } from '../time/moment';
import { hintBegins } from './hint';
import { firstAfter, nextMidnight } from './next-change';

/** An order that was asked about and stayed an estimate is not asked about again for so long. */
export const CHECK_LASTS = 3 * DAY_LENGTH;

/**
 * When an order's view may be another one although nobody does anything: at the next midnight, when a limit or a wait
 * ends, when what a page stated is a day old, when a snooze, a check or a warning of a wrong clock runs out, when an
 * order is old, or was silent, for too long.
 *
 * @param clocks of the order
 * @param zone the user's
 * @returns the first such instant after `now`
 */
export function viewChangesAt(
  { order, policy, clocks }: { order: Order; policy: ZonedPolicy; clocks: readonly Clock[] },
  now: Instant,
  zone: Zone,
): Instant {
  const { checked } = order.bounds;
  const isOldFrom = youngUntil(order, policy);
  return firstAfter(now, nextMidnight(now, zone), [
    ...clocks.flatMap(({ safe, surelyOver, readAt }) => [
      safe,
      surelyOver,
      readAt !== null && readAt + DAY_LENGTH + 1,
    ]),
    order.marks.snoozedUntil,
    checked !== undefined && checked + CHECK_LASTS,
    isOldFrom !== null && isOldFrom + 1,
    showsClockBehindUntil(order),
    ...hintBegins(order),
  ]);
}
