import type { Request } from '../messages';
import type { World } from '../ports';

/** Opens the extension's page of an order, where its facts can be corrected. A key holds nothing that an address would read as its own. */
export const openOrder = (world: World, { key }: Request<'openOrder'>): Promise<void> =>
  world.tabs.open(`/order.html#${key}`);
