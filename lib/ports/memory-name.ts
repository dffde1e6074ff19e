import type { MarketplaceId } from '../core/facts/marketplace-id';

/**
 * Small memory of the surfaces: the pill's day, the first run, the pages that could not be read, the accounts met and
 * those that lists show, the day on which settled orders were looked through, when a backup was saved and when it was
 * reminded of one, the version whose rules the stored orders' indexes were made by, since when a clock that ran ahead
 * is seen to have been put back, how many orders each shop's pages added, and what was known of the orders should they
 * be lost.
 */
export type MemoryName =
  | 'pillHiddenOn'
  | 'firstRunDone'
  | 'pageFaults'
  | 'sitesHintClosed'
  | 'accounts'
  | 'listAccounts'
  | 'indexedBy'
  | 'clockPutBackAt'
  | 'settledDeletedOn'
  | 'backupSavedAt'
  | 'backupAskedAt'
  | `addedOrders.${MarketplaceId}`
  | 'knownOrders'
  | 'lostOrders';
