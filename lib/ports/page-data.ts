import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { DataReader } from '../core/facts/readings/page-data';

export interface PageDataReaders {
  /** Null for a shop whose page data is not read. */
  of(marketplace: MarketplaceId): DataReader | null;
}
