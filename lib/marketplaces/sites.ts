import { MARKETPLACES, type MarketplaceId, SHOP_NAMES } from '../core/facts/marketplace-id';
import { aliExpressSite } from './aliexpress/site';
import { dhgateSite } from './dhgate/site';
import type { Site } from './marketplace';
import { temuSite } from './temu/site';
import { wishSite } from './wish/site';

/** A shop that has pages. */
export interface NamedSite {
  readonly id: MarketplaceId;
  readonly name: string;
  readonly site: Site;
}

const SITES: Readonly<Record<MarketplaceId, Site | null>> = {
  aliexpress: aliExpressSite,
  temu: temuSite,
  wish: wishSite,
  dhgate: dhgateSite,
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
