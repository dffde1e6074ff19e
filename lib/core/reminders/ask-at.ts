import type { Order } from '../facts/order';
import { timeOf } from '../facts/statement';
import { DAY_LENGTH } from '../time/calendar-day';
import type { Instant } from '../time/moment';

/**
 * When to ask for an estimate to be checked: some days after shipping, after the payment or the order where shipping is
 * not known. At each of these moments once, unless the order's pages were read since the one before it; of several that
 * were missed the last alone. What was asked or read at a moment that has not come is void.
 *
 * @param days after which it is asked, ascending
 * @returns the moment that is due, or else the next one to come; null: none is left, or no day is known to count from
 * Source: lib/core/README.md §3.8, §3.12
 */
export function askAt(
  { facts, bounds, nudgedAt = 0 }: Order,
  days: readonly number[],
  now: Instant,
): Instant | null {
  const from = timeOf(facts, 'shipped') ?? timeOf(facts, 'paid') ?? timeOf(facts, 'placed');
  if (!from) return null;
  const moments = days.map((count) => from.earliest + count * DAY_LENGTH);
  const last = moments.findLastIndex((at) => at <= now);
  const due = moments[last];
  const next = moments[last + 1] ?? null;
  if (due === undefined) return next;
  const { checked = 0 } = bounds;
  const wasAsked = nudgedAt >= due && nudgedAt <= now;
  const wasRead = checked >= (moments[last - 1] ?? due) && checked <= now;
  return wasAsked || wasRead ? next : due;
}
