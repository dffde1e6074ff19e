import { MARKETPLACES } from '../core/facts/marketplace-id';
import type { KnownShop } from './marketplace';

/**
 * What the background knows of every shop, found by the folders that `MARKETPLACES` names. The build puts plain imports
 * in place of the search (wxt.config.ts): a background that wakes for an event must not wait for its own parts.
 */
export const shops: readonly KnownShop[] = await Promise.all(
  MARKETPLACES.map(async (id) => (await import(`./${id}/shop.ts`)).known),
);
