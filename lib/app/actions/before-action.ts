import { withoutFuture } from '../../core/facts/machine-clock/clock-ahead';
import type { Order } from '../../core/facts/order';
import type { World } from '../../ports/ports';

/**
 * An order before its user acts on it now. What was read while the clock ran ahead counts as read before that; else an
 * end that was printed before the parcel came would count as printed after it.
 *
 * @returns the same order unless something in it bears a time that has not come
 * Source: lib/core/README.md §3.12
 */
export function beforeAction({ clock }: World, order: Order): Order {
  const now = clock.now();
  return withoutFuture(order, now, now - 1);
}
