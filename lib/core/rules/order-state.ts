import { showsAllItems } from '../facts/all-items';
import { claimRuns, endedSince, endsOrder } from '../facts/claims/claim-runs';
import type { Situation, Status } from '../facts/fact';
import { hidesParcels } from '../facts/may-have-come';
import type { Order } from '../facts/order';
import { best, factValue, readAtOf } from '../facts/statement';
import { earliest } from '../time/earliest';
import type { Instant } from '../time/moment';
import { isStillArriving } from './anchor';
import type { Phase } from './rule';

/** What is known of how far an order has come, as the rules need it. */
export interface OrderState {
  readonly status: Status;
  /** Delivered, or completed, which ends "before delivery" too. */
  readonly arrived: boolean;
  /** Some of its parcels arrived, others did not: what holds before delivery and what holds after it hold both. */
  readonly stillArriving: boolean;
  readonly completed: boolean;
  /**
   * Over by a code of the shop's data: completed, or expired unpaid. Nothing that holds only before delivery counts
   * (lib/core/README.md §3.10).
   */
  readonly over: boolean;
  /**
   * A last step may have been the delivery: what holds before it and what holds after it hold both
   * (lib/core/README.md §3.11).
   */
  readonly maybeArrived: boolean;
  /** There are parcels of which no page told: they may have come, and both hold likewise. */
  readonly hidesParcels: boolean;
  /** Nobody can read its status, and no end was printed since it last changed: it may have arrived or not. */
  readonly unclear: boolean;
  /** Nothing can be claimed: unpaid, cancelled before shipping, expired, refunded. */
  readonly withdrawn: boolean;
  /** Cancelled before shipping, though it was paid, and nobody said that the money came back. */
  readonly moneyOwed: boolean;
  /** A dispute or a refund of the whole order is running. */
  readonly waiting: boolean;
  /** When delivery or completion was first learned; null: not learned yet. */
  readonly arrivalLearned: Instant | null;
  /** What the user said is wrong; null: not said. */
  readonly situation: Situation | null;
}

const UNDER_WAY: readonly Status[] = ['awaiting-payment', 'awaiting-shipment', 'awaiting-delivery'];

/** Reads the state of an order off its facts; a missing status is derived from the events that are known. */
export function stateOf(order: Order): OrderState {
  const known = ofOrders.get(order) ?? readState(order);
  ofOrders.set(order, known);
  return known;
}

/** An order is looked at many times, and changes seldom. */
const ofOrders = new WeakMap<Order, OrderState>();

function readState(order: Order): OrderState {
  const { facts, bounds } = order;
  const has = (name: keyof typeof facts) => (facts[name]?.length ?? 0) > 0;
  const said = best(facts, 'status')?.value ?? null;
  // A completed order does not go back: a page that says "awaiting" afterwards was old, or misread.
  const over = bounds.overSince !== undefined;
  const completed =
    said === 'completed' ||
    has('completed') ||
    has('confirmedReceipt') ||
    bounds.completedSince !== undefined;
  const situation = factValue(facts, 'situation');
  const came =
    completed ||
    said === 'delivered' ||
    has('delivered') ||
    wasDelivered(order) ||
    // Only what is there can be not as described, or not wanted.
    situation === 'not-as-described' ||
    situation === 'changed-mind';
  const arrived = came || over;
  // Tracking that proves it undelivered shows it in a carrier's hands.
  const sent = has('shipped') || has('tracked') || bounds.undeliveredAsOf !== undefined;
  // Words that say it is under way contradict the code that says it is over.
  const told = over && (said === null || UNDER_WAY.includes(said)) ? 'unknown' : said;
  const status = statusOf(told, { completed, arrived: came, shipped: sent }, has);
  // A cancelled order's page dates its end too: that alone is no sign of a parcel.
  const shipped = sent || has('delivered') || bounds.shippedSince !== undefined;
  const cancelled = status === 'cancelled' && !shipped;
  const unpaid = !shipped && !came && !has('paid') && !has('statedEnd') && !has('trackingNumbers');
  return {
    status,
    arrived,
    stillArriving: isStillArriving(order),
    completed,
    over,
    maybeArrived: !arrived && has('maybeDelivered'),
    hidesParcels: hidesParcels(order),
    unclear: said === 'unknown' && !arrived && !endPrintedSince(order, bounds.statusChangedAt ?? 0),
    withdrawn: cancelled || isRefunded(order, status) || (unpaid && NOT_PAID.includes(status)),
    moneyOwed: cancelled && !unpaid && !(has('refundIssued') && endsOrder(order)),
    waiting: isWaiting(order, status),
    arrivalLearned: arrived ? firstLearned(order, bounds) : null,
    situation,
  };
}

const NOT_PAID: readonly Status[] = ['awaiting-payment', 'expired'];

/** Whether the whole order was refunded. */
const isRefunded = (order: Order, status: Status): boolean =>
  status === 'refunded' && !isOfReturns(order) && endsOrder(order);

/** Whether a dispute or a refund of the whole order is running. */
function isWaiting(order: Order, status: Status): boolean {
  if (status === 'disputing' && !endedSince(order, best(order.facts, 'status')?.readAt ?? 0))
    return true;
  if (status === 'refunding' && isWholeOrder(order)) return true;
  return status !== 'refunded' && claimRuns(order);
}

/** The list of returns names single items: what is sent back of several leaves the others their deadlines. */
const isWholeOrder = (order: Order): boolean =>
  !isOfReturns(order) || (order.lineItems.length === 1 && showsAllItems(order));
const isOfReturns = ({ facts }: Order): boolean => best(facts, 'status')?.from === 'returns-data';

/**
 * A page showed it delivered. "Awaiting delivery" stays until the buyer confirms, so reading that later takes nothing
 * back; only an end of protection printed later does.
 */
function wasDelivered(order: Order): boolean {
  const since = order.bounds.deliveredSince;
  return since !== undefined && !endPrintedSince(order, since + 1);
}

/** Whether an end of protection was read at that instant or later. */
function endPrintedSince({ facts }: Order, since: Instant): boolean {
  const ends = [readAtOf(facts, 'statedEnd'), readAtOf(facts, 'statedCountdownEnd')];
  return ends.some((readAt) => readAt !== null && readAt >= since);
}

function statusOf(
  said: Status | null,
  known: { completed: boolean; arrived: boolean; shipped: boolean },
  has: (name: 'paid' | 'placed') => boolean,
): Status {
  if (said && said !== 'unknown') return said;
  if (known.completed) return 'completed';
  if (known.arrived) return 'delivered';
  if (said === 'unknown') return 'unknown';
  if (known.shipped) return 'awaiting-delivery';
  if (has('paid')) return 'awaiting-shipment';
  return 'unknown';
}

function firstLearned(order: Order, bounds: Order['bounds']): Instant | null {
  const typed = (['delivered', 'completed', 'confirmedReceipt'] as const)
    .flatMap((name) => order.facts[name] ?? [])
    .filter((statement) => statement.from === 'user')
    .map((statement) => statement.readAt);
  return earliest([bounds.deliveredSince, bounds.completedSince, bounds.overSince, ...typed]);
}

/** Whether a rule of this phase has something to say of an order in this state. */
export function inPhase(phase: Phase, state: OrderState): boolean {
  switch (phase) {
    case 'before-delivery':
      return (
        !state.over && (!state.arrived || state.stillArriving || state.situation === 'not-received')
      );
    case 'after-delivery':
      return state.arrived || state.unclear || state.maybeArrived || state.hidesParcels;
    case 'after-completion':
      return state.completed || state.unclear || state.over;
    case 'once-anchored':
    case 'always':
      return true;
  }
}
