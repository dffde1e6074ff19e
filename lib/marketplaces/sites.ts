import { MARKETPLACES, type MarketplaceId, SHOP_NAMES } from '../core/facts/marketplace-id';
import type { Site } from './marketplace';
import { siteFiles } from './site-files';

/** A shop that has pages. */
export interface NamedSite {
  readonly id: MarketplaceId;
  readonly name: string;
  readonly site: Site;
}

/** The addresses of every shop that has pages, without its rules: for the extension's own pages and for the build. */
export const sites: readonly NamedSite[] = siteFiles.flatMap((file, index) => {
  const [site] = Object.values(file);
  const id = MARKETPLACES[index];
  const name = id && SHOP_NAMES[id];
  return site && name ? [{ id, name, site }] : [];
});
