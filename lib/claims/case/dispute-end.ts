import type { Order } from '../../core/facts/order';
import { best, factValue, timeOf } from '../../core/facts/statement';

/** How a dispute at AliExpress ended for good; null: none did, as far as anyone said. */
export function disputeEnd({ facts }: Order): 'ae-closed-for-good' | 'ae-decided' | null {
  const closed = factValue(facts, 'closedBy');
  if (closed === 'accepted' || closed === 'cancelled') return 'ae-closed-for-good';
  if (closed === 'by-decision' || timeOf(facts, 'decided')) return 'ae-decided';
  return timeOf(facts, 'offerAccepted') ? 'ae-closed-for-good' : null;
}

/** A dispute was opened, and nothing says that it ended. */
export function disputeRuns(order: Order): boolean {
  const { facts } = order;
  const opened = timeOf(facts, 'disputeOpened') ?? timeOf(facts, 'mediationAsked');
  if (!opened && best(facts, 'status')?.value !== 'disputing') return false;
  const ended = timeOf(facts, 'disputeClosed') ?? timeOf(facts, 'refundIssued');
  return ended === null && factValue(facts, 'closedBy') === null && disputeEnd(order) === null;
}
