import { isByHandAlone, withTypedItems } from '../core/by-hand';
import type { OrderFacts, Request } from '../messages';
import type { World } from '../ports';
import { changeFacts } from './change-facts';

/**
 * Stores what the user says that an order is made of. Only of an order that is known by hand alone: what a page lists, it lists better.
 *
 * @returns how the order stands; null when there is no such order
 */
export const sayItems = (
  world: World,
  { key, items }: Request<'sayItems'>,
): Promise<OrderFacts | null> =>
  changeFacts(world, key, (order) =>
    isByHandAlone(order)
      ? withTypedItems(
          order,
          items.map(({ title, price }) => ({ title, price, quantity: null, variant: null })),
        )
      : order,
  );
