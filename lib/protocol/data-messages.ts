import type { AccountId } from '../core/facts/account';
import type { MarketplaceId } from '../core/facts/marketplace-id';

/** What is to be deleted: all of it, a shop's or an account's orders, or records that are damaged. */
export type Deletion =
  | { readonly what: 'everything' | 'damaged' }
  | { readonly what: 'shop'; readonly shop: MarketplaceId }
  | { readonly what: 'account'; readonly shop: MarketplaceId; readonly account: AccountId };

/** How a backup is taken over: beside what is stored, or in its place. */
export type IntakeKind = 'merge' | 'replace';

/** The user's own data as a whole, for the extension's own pages alone. */
export interface DataProtocol {
  /**
   * Takes over a backup that a page put into the database, all of it or nothing: files are too large for messages, and
   * the background alone keeps indexes, alarm and badge in line.
   *
   * @returns how many orders changed; and whether what is kept beside the orders (settings, names of accounts) could be
   *   taken over too
   */
  takeInBackup(request: { id: string; how: IntakeKind }): { changed: number; whole: boolean };
  /** Deletes for good. Answers how many records went. */
  deleteData(request: Deletion): number;
}
