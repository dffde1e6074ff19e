import type { Order } from '../../core/facts/order';
import type { RouteClock } from '../../core/rules/route';
import { decidesOpenDate } from '../../core/views/open-disagreements';
import type { OrderView } from '../../core/views/order-view';
import type { Settings } from '../../core/views/settings';
import type { World } from '../../ports/ports';
import { beyondShopOf } from './routes-beside';

/**
 * The contradictions of an order once more: one that decides nothing at the shop may still decide a date beside it.
 * Where those cannot be worked out, each stays as it was judged by the shop's own dates.
 *
 * @param routes beside the shop, as things stand; null: they cannot be worked out
 */
export function besideDisagreements(
  world: World,
  order: Order,
  settings: Settings,
  disagreements: OrderView['disagreements'],
  routes: readonly RouteClock[] | null,
): OrderView['disagreements'] {
  if (order.marks.settledAt !== undefined || routes === null) return disagreements;
  const together = openDatesOf(routes);
  const openDates = (read: Order) => openDatesOf(beyondShopOf(world, read, settings).routes);
  try {
    return disagreements.map((each) => ({
      ...each,
      decides: each.decides || decidesOpenDate(order, each, together, openDates),
    }));
  } catch (error) {
    console.error('ClaimClock: the routes of one order could not be worked out', error);
    return disagreements;
  }
}

const openDatesOf = (routes: readonly RouteClock[]): string =>
  JSON.stringify(
    routes
      .filter(({ state }) => state !== 'over')
      .map(({ rule, safe, adviseBy, possibleUntil }) => [rule, safe, adviseBy, possibleUntil]),
  );
