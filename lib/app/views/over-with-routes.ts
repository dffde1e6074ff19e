import type { Order } from '../../core/facts/order';
import { inSightUntil } from '../../core/rules/route-in-sight';
import { earliest } from '../../core/time/earliest';
import type { Instant } from '../../core/time/moment';
import type { OrderView } from '../../core/views/order-view';
import type { World } from '../../ports/ports';
import { routesBeside } from './routes-beside';
import type { Viewing } from './viewing';
import { viewsOf } from './views';

const MOST = 100;

/**
 * The orders whose claim at the shop is over while something beside it may still lead to the money
 * (lib/core/README.md §3.5), by the next of those dates.
 */
export async function overWithRoutes(world: World, settings: Viewing): Promise<OrderView[]> {
  const open = (await world.orders.overWithRoutes()).flatMap((order) => {
    const next = nextEnd(world, order, settings);
    return next === null ? [] : [{ order, next }];
  });
  const first = open.toSorted((a, b) => a.next - b.next).slice(0, MOST);
  const orders = first.map(({ order }) => order);
  return viewsOf(world, orders, settings).filter(({ urgency }) => urgency === 'over');
}

/**
 * The next date by which to have taken one of an order's routes, those past their safe date last; null when none is
 * left.
 */
function nextEnd(world: World, order: Order, settings: Viewing): Instant | null {
  const now = world.clock.now();
  const ends = (routesBeside(world, order, settings) ?? []).flatMap((route) => {
    const until = inSightUntil(route) ?? Number.MAX_SAFE_INTEGER;
    if (until <= now) return [];
    return route.safe !== null && route.safe > now ? route.safe : until;
  });
  return earliest(ends);
}
