import type { FactName } from '../facts/fact';
import type { Order } from '../facts/order';
import { best, readAtOf } from '../facts/statement';
import type { Clock } from '../rules/clock';
import type { ClockKind } from '../rules/rule';
import { DAY_LENGTH, dayOf } from '../time/calendar-day';
import { earliest } from '../time/earliest';
import type { Instant, Zone } from '../time/moment';
import { morningOf } from '../time/morning';
import type { OrderView } from '../views/order-view';

/** What others had to do in a claim by now, of which the user is to hear once (lib/core/README.md §6). */
export interface WaitOver {
  readonly view: OrderView;
  /** The one that ended last. */
  readonly kind: ClockKind;
  /** What to store as told once it was said: when it could be. */
  readonly toldAt: Instant;
}

/** What an order's waits ask of the planner. */
export interface Waits {
  /** Null: nothing is due. */
  readonly over: WaitOver | null;
  /** When to look again; null: never, unless something changes. */
  readonly next: Instant | null;
}

/** What was not told by then, with notices switched off for example, is no news any more. */
const WAIT_NEWS_LASTS = 3 * DAY_LENGTH;

/** What has happened instead of what was waited for: then nobody waits any more. */
const DONE_BY: { readonly [Kind in ClockKind]?: readonly FactName[] } = {
  'answer-due': ['sellerAnswer', 'offerMade', 'refundIssued'],
  'seller-answers': ['offerMade', 'mediationAsked', 'decided', 'disputeClosed', 'refundIssued'],
  'platform-steps-in': ['decided', 'disputeClosed', 'refundIssued'],
  'escalate-from': ['mediationAsked', 'decided', 'disputeClosed', 'refundIssued'],
  'refund-arrives': ['refundKind', 'refundAmount', 'disputeClosed'],
  'refund-overdue': ['refundKind', 'refundAmount'],
};

/**
 * Which waits of a claim ended since the user heard of the last one. Told once, in the morning after: what others owed
 * is late then, and something can be done about it.
 */
export function waitsOver(order: Order, view: OrderView, now: Instant, zone: Zone): Waits {
  if (view.urgency === 'settled') return { over: null, next: null };
  const waits = view.clocks.flatMap((clock) => {
    const at = isWaitedFor(clock, order) ? tellAt(clock, zone) : null;
    return at === null ? [] : [{ kind: clock.kind, at }];
  });
  const told = (order.waitsToldAt ?? 0) <= now ? (order.waitsToldAt ?? 0) : 0;
  const [last] = waits
    .filter(({ at }) => at <= now && at > told && now - at < WAIT_NEWS_LASTS)
    .toSorted((a, b) => b.at - a.at);
  return {
    over: last ? { view, kind: last.kind, toldAt: last.at } : null,
    next: earliest(waits.map(({ at }) => (at > now ? at : null))),
  };
}

/** Whether others still owe it, and it was known before it ended: of what was late when it was read nothing is told. */
function isWaitedFor({ kind, binds, counts, safe, because }: Clock, order: Order): boolean {
  const doneBy = DONE_BY[kind];
  if (binds !== 'wait' || !counts || safe === null || !doneBy) return false;
  if (because.anchor === 'protection-end') return false;
  const asked = best(order.facts, because.anchor);
  if (asked === null) return false;
  // An answer that was there before the question does not answer it.
  const since = kind === 'answer-due' ? asked.readAt : 0;
  const done = doneBy.some((name) => (readAtOf(order.facts, name) ?? -1) >= since);
  const known = asked.from === 'user' ? asked.readAt : order.bounds.first;
  return !done && known < safe;
}

/** The morning of the first day that is late. */
const tellAt = ({ safe }: Clock, zone: Zone): Instant | null =>
  safe === null ? null : Math.max(safe, morningOf(dayOf(safe, zone), zone));
