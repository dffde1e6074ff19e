import { asKnownAt } from '../../core/facts/machine-clock/clock-ahead';
import type { Order } from '../../core/facts/order';
import type { Planned } from '../../core/reminders/plan';
import type { OrderView } from '../../core/views/order-view';
import { viewOrder } from '../../core/views/view';
import type { World } from '../../ports/ports';
import { inTasks } from '../in-tasks';
import { besideDisagreements } from './beside-disagreements';
import { countRoutes } from './count-routes';
import type { Viewing } from './viewing';

/** These orders as they stand now, each with its policy. One that cannot be worked out costs only itself. */
export function planned(world: World, orders: readonly Order[], viewing: Viewing): Planned[] {
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
      const weak = world.policies.isWeak(order.marketplace) ? ({ weak: true } as const) : {};
      return [
        {
          order,
          policy,
          country,
          view: {
            ...view,
            ...weak,
            ...countRoutes(world, order, viewing),
            ...besideDisagreements(world, order, viewing, view),
          },
        },
      ];
    } catch (error) {
      console.error('ClaimClock: one order could not be worked out', error);
      return [];
    }
  });
}

/** The same of many orders, in tasks of their own. */
export const plannedInTasks = (
  world: World,
  orders: readonly Order[],
  viewing: Viewing,
): Promise<Planned[]> => inTasks(orders, (some) => planned(world, some, viewing));

/** These orders as the surfaces show them now. */
export const viewsOf = (world: World, orders: readonly Order[], viewing: Viewing): OrderView[] =>
  planned(world, orders, viewing).map(({ view }) => view);

/** The same of many orders, in tasks of their own. */
export const viewsInTasks = (
  world: World,
  orders: readonly Order[],
  viewing: Viewing,
): Promise<OrderView[]> => inTasks(orders, (some) => viewsOf(world, some, viewing));
