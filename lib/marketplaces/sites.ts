import { MARKETPLACES, type MarketplaceId, SHOP_NAMES } from '../core/facts/marketplace-id';
import * as everySite from './every-site';
import type { Site } from './marketplace';

/** A shop that has pages. */
export interface NamedSite {
  readonly id: MarketplaceId;
  readonly name: string;
  readonly site: Site;
}

const SITES: Readonly<Record<MarketplaceId, Site | null>> = {
  ...everySite,
  other: null,
};

/**
 * The addresses of every shop that has pages, without its rules: for the extension's own pages, which have no need of
 * them and open at once.
 */
export const sites: readonly NamedSite[] = MARKETPLACES.flatMap((id) => {
  const [site, name] = [SITES[id], SHOP_NAMES[id]];
  return site && name ? [{ id, name, site }] : [];
});
