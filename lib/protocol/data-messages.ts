import type { AccountId } from '../core/facts/account';
import type { MarketplaceId } from '../core/facts/marketplace-id';

/** What is to be deleted: all of it, a shop's or an account's orders, or records that are damaged. */
export type Deletion =
  | { readonly what: 'everything' | 'damaged' }
  | { readonly what: 'shop'; readonly shop: MarketplaceId }
  | { readonly what: 'account'; readonly shop: MarketplaceId; readonly account: AccountId };

/** What a page calls a work of the background that it asks for, to stop it and to hear how far it is. */
interface Named {
  readonly id: string;
}

/** Why nothing was changed: somebody stopped it, there was no room, or another page has deleted what had come. */
export type Unchanged = 'stopped' | 'full' | 'gone';

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
  takeInBackup(
    request: Named & { how: IntakeKind },
  ): { changed: number; whole: boolean } | Unchanged;
  /** Deletes for good, all of it or nothing. Answers how many records went. */
  deleteData(request: Named & { deletion: Deletion }): number | Unchanged;
  /** Stops one of these works while nothing is stored of it yet; how it ended says the answer to the work itself. */
  stopWork(request: Named): void;
}
