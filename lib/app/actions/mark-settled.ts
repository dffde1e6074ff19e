import type { World } from '../../ports/ports';
import type { Changed, Request } from '../../protocol/messages';
import { changeOrder } from './change-order';

/** Stores that nothing more is wanted from an order: it leaves the badge, the lists and the warnings. */
export function markSettled(world: World, { key }: Request<'markSettled'>): Promise<Changed> {
  return changeOrder(world, key, (order) =>
    order.marks.settledAt === undefined
      ? { ...order, marks: { ...order.marks, settledAt: world.clock.now() } }
      : order,
  );
}

export function unmarkSettled(world: World, { key }: Request<'unmarkSettled'>): Promise<Changed> {
  return changeOrder(world, key, (order) => {
    const { settledAt, ...marks } = order.marks;
    return settledAt === undefined ? order : { ...order, marks };
  });
}
