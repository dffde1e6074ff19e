import { asKnownAt } from '../../core/facts/machine-clock/clock-ahead';
import type { Order } from '../../core/facts/order';
import type { Planned } from '../../core/reminders/plan';
import type { RouteClock } from '../../core/rules/route';
import type { OrderView } from '../../core/views/order-view';
import { viewOrder } from '../../core/views/view';
import type { World } from '../../ports/ports';
import { inTasks } from '../in-tasks';
import { besideDisagreements } from './beside-disagreements';
import { routesBeside } from './routes-beside';
import type { Viewing } from './viewing';

/** An order with what leads to the money beside its shop; null where that cannot be worked out. */
export interface PlannedBeside extends Planned {
  readonly routes: readonly RouteClock[] | null;
}

/** These orders as they stand now, each with its policy. An order that cannot be worked out is left out. */
export function planned(world: World, orders: readonly Order[], viewing: Viewing): PlannedBeside[] {
  const context = {
    now: world.clock.now(),
    zone: world.clock.zone(),
    strict: viewing.strict,
    ownWindows: viewing.ownWindows,
  };
  return orders.flatMap((stored) => {
    try {
      const policy = world.policies.of(stored.marketplace);
      const order = asKnownAt(stored, context.now);
      const country = world.buyerCountry(order, viewing.country);
      const view = viewOrder(order, policy, { ...context, country });
      const routes = routesBeside(world, order, viewing);
      const { disagreements: atShop } = view;
      const disagreements = besideDisagreements(world, order, viewing, atShop, routes);
      const weak = world.policies.isWeak(order.marketplace) ? ({ weak: true } as const) : {};
      return [
        {
          order,
          policy,
          country,
          routes,
          view: {
            ...view,
            ...weak,
            ...(routes && { routes: routes.filter(({ state }) => state !== 'over').length }),
            disagreements,
          },
        },
      ];
    } catch (error) {
      console.error('ClaimClock: one order could not be worked out', error);
      return [];
    }
  });
}

/** These orders as the surfaces show them now. */
export const viewsOf = (world: World, orders: readonly Order[], viewing: Viewing): OrderView[] =>
  planned(world, orders, viewing).map(({ view }) => view);

/** The same of many orders, in tasks of their own. */
export const viewsInTasks = (
  world: World,
  orders: readonly Order[],
  viewing: Viewing,
): Promise<OrderView[]> => inTasks(orders, (some) => viewsOf(world, some, viewing));
