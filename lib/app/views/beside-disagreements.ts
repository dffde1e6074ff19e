import type { Order } from '../../core/facts/order';
import { decidesOpenDate } from '../../core/views/open-disagreements';
import type { OrderView } from '../../core/views/order-view';
import type { Settings } from '../../core/views/settings';
import type { World } from '../../ports/ports';
import { beyondShopOf } from './count-routes';

/**
 * The contradictions of an order once more: one that decides nothing at the shop may still decide a date beside it.
 * Where those cannot be worked out, each stays as it was judged by the shop's own dates.
 */
export function besideDisagreements(
  world: World,
  order: Order,
  settings: Settings,
  { disagreements }: Pick<OrderView, 'disagreements'>,
): Pick<OrderView, 'disagreements'> {
  if (order.marks.settledAt !== undefined) return { disagreements };
  const openDates = (read: Order) =>
    JSON.stringify(
      beyondShopOf(world, read, settings)
        .routes.filter(({ state }) => state !== 'over')
        .map(({ rule, safe, adviseBy, possibleUntil }) => [rule, safe, adviseBy, possibleUntil]),
    );
  try {
    return {
      disagreements: disagreements.map((each) => ({
        ...each,
        decides: each.decides || decidesOpenDate(order, each, openDates),
      })),
    };
  } catch (error) {
    console.error('ClaimClock: the routes of one order could not be worked out', error);
    return { disagreements };
  }
}
