import { orderPageOf } from '../../core/facts/order-page';
import type { World } from '../../ports/ports';
import type { Request } from '../../protocol/messages';

/** Opens the extension's own page of an order. */
export const openOrder = (world: World, { key }: Request<'openOrder'>): Promise<void> =>
  world.tabs.open(orderPageOf(key));
