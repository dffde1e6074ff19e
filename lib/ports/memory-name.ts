import type { MarketplaceId } from '../core/facts/marketplace-id';

/**
 * Small notes, by name: the day of the pill; the first run; pages that could not be read; the accounts that were met,
 * and those that lists show; when settled orders were looked through last; when a backup was saved, and when the user
 * was reminded; the version whose rules made the indexes of the stored orders; since when a clock that ran ahead is
 * right again; how many orders each shop's pages added; and what was known of the orders, should they be lost.
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
