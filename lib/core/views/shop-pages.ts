import type { MarketplaceId } from '../facts/marketplace-id';

/** Where a shop's pages are, for those of the extension's own pages that load nothing else of it. */
export interface ShopPages {
  readonly id: MarketplaceId;
  /** The address of its order list. */
  readonly listUrl: string;
  /** The hosts that the user switches on and off, as permissions name them; none where it may run from the start. */
  readonly switched: readonly string[];
}
