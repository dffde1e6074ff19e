import type { Order } from '../../core/facts/order';
import type { Settings } from '../../core/views/settings';
import type { World } from '../../ports/ports';

/**
 * How many routes beside the shop may still be open. They come second: where they cannot be worked out, the order's own
 * dates stand without them.
 */
export function countRoutes(world: World, order: Order, settings: Settings): { routes?: number } {
  try {
    const { routes } = beyondShopOf(world, order, settings);
    return { routes: routes.filter(({ state }) => state !== 'over').length };
  } catch (error) {
    console.error('ClaimClock: the routes of one order could not be worked out', error);
    return {};
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
