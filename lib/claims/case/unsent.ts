import type { FactName } from '../../core/facts/fact';
import type { Order } from '../../core/facts/order';
import { best } from '../../core/facts/statement';

/** What is said only of an order that was sent. */
const SENT = [
  'shipped',
  'tracked',
  'trackingNumbers',
  'delivered',
  'maybeDelivered',
  'completed',
  'confirmedReceipt',
  'lastEvent',
] as const satisfies readonly FactName[];

/**
 * Whether an order can still be cancelled because nothing was sent: the shop says so, or nobody knows. It follows from
 * what was said of the order, not from what is wrong with it.
 */
export function unsent({ facts, bounds }: Order): 'unsent' | 'sent' | 'unknown' {
  const status = best(facts, 'status')?.value ?? 'unknown';
  const sent = SENT.some((name) => (facts[name]?.length ?? 0) > 0);
  if (sent || bounds.shippedSince !== undefined || bounds.deliveredSince !== undefined)
    return 'sent';
  if (status === 'awaiting-shipment') return 'unsent';
  return status === 'unknown' ? 'unknown' : 'sent';
}
