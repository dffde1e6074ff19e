import type { Order } from '../order';
import { factValue, readAtOf, timeOf } from '../statement';
import { outcomeOf } from './outcome';

/**
 * Whether a claim of the whole order runs, as far as its buyer said: a dispute, a return that was agreed, money under
 * way. Where it ended without money, or may have been about a part of the order, the order's own limits run on and are
 * told: a warning too many is better than silence.
 *
 * Source: lib/core/README.md §6
 */
export function claimRuns(order: Order): boolean {
  const { facts } = order;
  const { end, instead } = outcomeOf(order);
  if (end === 'partly' || isOfOneItem(order) || mayBeOfAPart(order)) return false;
  const isPaid = facts.refundIssued !== undefined && instead === null;
  const isMade = facts.disputeOpened !== undefined || facts.returnAgreed !== undefined;
  return isPaid || (isMade && !hasEnded(order));
}

/**
 * Money came back, and nobody can tell whether it was all: of two currencies, or beside no total, it cannot be weighed.
 */
const mayBeOfAPart = (order: Order): boolean =>
  outcomeOf(order).end === 'unknown' && factValue(order.facts, 'refundAmount') !== null;

/**
 * Whether what came back ends an order: money, and not said to be a part of it. Where a page says "refunded", its buyer
 * may know better.
 */
export function endsOrder(order: Order): boolean {
  const { end, instead } = outcomeOf(order);
  return end !== 'partly' && instead === null;
}

/** Whether the user said that the dispute ended after a page was read that showed it running. */
export const endedSince = (order: Order, readAt: number): boolean =>
  hasEnded(order) && (readAtOf(order.facts, 'disputeClosed') ?? readAt) > readAt;

/** A dispute that was closed, not opened anew since, and left no money to wait for. */
function hasEnded({ facts }: Order): boolean {
  const closed = timeOf(facts, 'disputeClosed');
  if (closed === null || factValue(facts, 'closedBy') === 'accepted') return false;
  if (facts.refundPromised !== undefined || facts.refundIssued !== undefined) return false;
  const opened = timeOf(facts, 'disputeOpened');
  return opened === null || opened.earliest <= closed.latest;
}

/** What is claimed for one item of several leaves the others their limits. */
function isOfOneItem({ facts, lineItems }: Order): boolean {
  const [price, total] = [factValue(facts, 'itemPrice'), factValue(facts, 'total')];
  if (lineItems.length < 2 || price === null || total === null) return false;
  return price.currency === total.currency && Number(price.amount) < Number(total.amount);
}
