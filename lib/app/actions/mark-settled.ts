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

/** The order wanted again. That it is keeps an older record, in which it was settled, from settling it again. */
export function unsettled({ clock }: World, order: Order): Order {
  const { settledAt, ...marks } = order.marks;
  return settledAt === undefined
    ? order
    : { ...order, marks, takenBack: { ...order.takenBack, settled: clock.now() } };
}
