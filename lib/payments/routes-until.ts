import type { Order } from '../core/facts/order';
import { ALWAYS_OPEN } from '../core/rules/open-until';
import { stateOf } from '../core/rules/order-state';
import { inSightUntil } from '../core/rules/route-in-sight';
import { DAY_LENGTH, HOUR_LENGTH } from '../core/time/calendar-day';
import type { Instant } from '../core/time/moment';
import { lawRoutes } from './law-routes';
import { routesOf } from './routes-of';

/** One country for each law that opens a route: where the buyer lives may be said, or change, later. */
const COUNTRIES = [null, ...lawRoutes.map(({ countries }) => countries?.[0] ?? null)];
/** The buyer may be in another zone by then: no zone's day ends later than this after a day of UTC. */
const ELSEWHERE = DAY_LENGTH + 2 * HOUR_LENGTH;

/**
 * The instant until which something beside the shop may lead to an order's money, whatever the settings: for the
 * store's index.
 *
 * @returns 0 when nothing does: nobody has said that it was paid in a way that opens a route, or the order is settled,
 *   or was cancelled: most are paid back without a word, so what is left beside the shop stands on their own page only;
 *   `ALWAYS_OPEN` when no end can be told. An order that cannot be worked out has none.
 */
export function routesUntil(order: Order): Instant {
  if (order.marks.settledAt !== undefined) return 0;
  try {
    if (stateOf(order).withdrawn) return 0;
    const routes = COUNTRIES.flatMap((country) =>
      routesOf(order, { now: 0, zone: 'UTC', country }),
    );
    const ends = routes.map((route) => (inSightUntil(route) ?? ALWAYS_OPEN) + ELSEWHERE);
    return Math.min(Math.max(0, ...ends), ALWAYS_OPEN);
  } catch {
    return 0;
  }
}
