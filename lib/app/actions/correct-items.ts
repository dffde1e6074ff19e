import { isManualOnly, withManualItems } from '../../core/facts/manual';
import type { KnownOrder } from '../../core/views/known-order';
import type { World } from '../../ports/ports';
import type { Request } from '../../protocol/messages';
import { changeFacts } from './change-facts';

/**
 * Stores what the user says that an order is made of. Only of an order that is known by hand alone: what a page lists,
 * it lists better.
 *
 * @returns how the order stands; null when there is no such order
 */
export const correctItems = (
  world: World,
  { key, items }: Request<'correctItems'>,
): Promise<KnownOrder | null> =>
  changeFacts(world, key, (order) =>
    isManualOnly(order)
      ? withManualItems(
          order,
          items.map(({ title, price }) => ({ title, price, quantity: null, variant: null })),
        )
      : order,
  );
