import type { Order } from '../../core/facts/order';
import type { World } from '../../ports/ports';

/**
 * An order of which nothing more is wanted: it leaves the badge, the lists and the warnings. The same where that was
 * said before.
 */
export const settled = ({ clock }: World, order: Order): Order =>
  order.marks.settledAt === undefined
    ? { ...order, marks: { ...order.marks, settledAt: clock.now() } }
    : order;

export function unsettled(order: Order): Order {
  const { settledAt, ...marks } = order.marks;
  return settledAt === undefined ? order : { ...order, marks };
}
