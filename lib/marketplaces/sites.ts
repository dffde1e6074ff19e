import { type MarketplaceId, SHOP_NAMES } from '../core/facts/marketplace-id';
import type { Site } from './marketplace';
import { shops } from './registry';

/** A shop that has pages. */
export interface NamedSite {
  readonly id: MarketplaceId;
  readonly name: string;
  readonly site: Site;
}

/** The addresses of every shop that has pages. */
export const sites: readonly NamedSite[] = shops.flatMap(({ id, site, pages }) => {
  const name = SHOP_NAMES[id];
  return pages && name ? [{ id, name, site }] : [];
});
