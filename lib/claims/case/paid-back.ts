import { outcomeOf } from '../../core/facts/claims/outcome';
import type { Order } from '../../core/facts/order';
import { stateOf } from '../../core/rules/order-state';

/** Whether the whole price came back in money: by its amount, or because the shop has the order as refunded. */
export function isPaidBack(order: Order): boolean {
  const { end } = outcomeOf(order);
  if (end === 'recovered') return true;
  const { status, withdrawn } = stateOf(order);
  return end === 'unknown' && withdrawn && status === 'refunded';
}
