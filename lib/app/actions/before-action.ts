import { withoutFuture } from '../../core/facts/machine-clock/clock-ahead';
import type { Order } from '../../core/facts/order';
import type { World } from '../../ports/ports';

/**
 * An order as it stands before its user does something with it now: what was read while the clock ran ahead was read
 * before that, or an end that was printed before the parcel came would count as printed after it.
 *
 * @returns the same order unless something in it bears a time that has not come
 * Source: lib/core/README.md §3.12
 */
export function beforeAction({ clock }: World, order: Order): Order {
  const now = clock.now();
  return withoutFuture(order, now, now - 1);
}
