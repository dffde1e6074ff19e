import { ownPageOf } from '../core/own-page';
import type { Request } from '../messages';
import type { World } from '../ports';

/** Opens the extension's own page of an order. */
export const openOrder = (world: World, { key }: Request<'openOrder'>): Promise<void> =>
  world.tabs.open(ownPageOf(key));
