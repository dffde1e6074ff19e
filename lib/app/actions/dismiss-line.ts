import type { World } from '../../ports/ports';
import type { Changed, Request } from '../../protocol/messages';
import { changeOrder } from './change-order';

/** More lines than an order can have; the oldest are forgotten. */
const MOST = 8;

/** Stores that a quiet line beside an order was dismissed: it stays away while what it says is the same. */
export const dismissLine = (
  world: World,
  { key, line }: Request<'dismissLine'>,
): Promise<Changed> =>
  changeOrder(world, key, (order) => {
    const { dismissed = [] } = order.marks;
    if (dismissed.includes(line)) return order;
    return { ...order, marks: { ...order.marks, dismissed: [...dismissed, line].slice(-MOST) } };
  });
