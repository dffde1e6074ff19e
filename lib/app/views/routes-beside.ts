import type { Order } from '../../core/facts/order';
import type { RouteClock } from '../../core/rules/route';
import type { Settings } from '../../core/views/settings';
import type { World } from '../../ports/ports';

/**
 * The routes beside an order's shop. They come second: where they cannot be worked out (null), the order's own dates
 * stand without them.
 */
export function routesBeside(
  world: World,
  order: Order,
  settings: Settings,
): readonly RouteClock[] | null {
  try {
    return beyondShopOf(world, order, settings).routes;
  } catch (error) {
    console.error('ClaimClock: the routes of one order could not be worked out', error);
    return null;
  }
}

/** What leads to the money beside an order's shop, as things stand and as the settings say. */
export const beyondShopOf = (world: World, order: Order, { country, paidWith }: Settings) =>
  world.beyondShop(order, {
    now: world.clock.now(),
    zone: world.clock.zone(),
    country,
    paidWith,
    handIn: world.policies.of(order.marketplace).handIn ?? null,
  });
