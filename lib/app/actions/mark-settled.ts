import type { Order } from '../../core/facts/order';
import type { World } from '../../ports/ports';
import type { Changed, Request } from '../../protocol/messages';
import { changeOrder } from './change-order';

/** Stores that nothing more is wanted from an order: it leaves the badge, the lists and the warnings. */
export function markSettled(world: World, { key }: Request<'markSettled'>): Promise<Changed> {
  return changeOrder(world, key, (order) => settled(world, order));
}

export const unmarkSettled = (world: World, { key }: Request<'unmarkSettled'>): Promise<Changed> =>
  changeOrder(world, key, unsettled);

/** An order of which nothing more is wanted; the same where that was said before. */
export const settled = ({ clock }: World, order: Order): Order =>
  order.marks.settledAt === undefined
    ? { ...order, marks: { ...order.marks, settledAt: clock.now() } }
    : order;

export function unsettled(order: Order): Order {
  const { settledAt, ...marks } = order.marks;
  return settledAt === undefined ? order : { ...order, marks };
}
