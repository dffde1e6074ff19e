import type { Words } from '../core/facts/words';
import type { Instant, Zone } from '../core/time/moment';
import type { DatabaseFault } from '../core/views/condition';
import type { Settings } from '../core/views/settings';
import type { Deletion } from '../protocol/data-messages';
import type { Reply, Request } from '../protocol/messages';
import type { MetAccount } from '../protocol/met-accounts';
import type { LongWork } from './long-work';
import type { PageBackups } from './page-backups';
import type { Rescue } from './rescue';

/** How a work of the background is watched and stopped. */
export interface BackgroundWork extends LongWork {
  /** Called once it cannot be stopped any more. */
  readonly onStored: () => void;
}

/** What the page "Your data" needs of the world. */
export interface DataWorld {
  readonly backups: PageBackups;
  readonly rescue: Rescue;
  /** What is wrong with the database, as far as the background knows. */
  fault(): Promise<DatabaseFault | null>;
  readonly version: string;
  here(): { readonly words: Words; readonly now: Instant; readonly zone: Zone };
  settings(): Promise<Settings>;
  accounts(): Promise<readonly MetAccount[]>;
  /** What the accounts' ids are made with; null where none was made yet. */
  accountSalt(): Promise<string | null>;
  /** Marks that a backup was saved, for the reminder of the next one. */
  noteBackup(at: Instant): Promise<void>;
  viewOrders(keys: Request<'viewOrders'>): Promise<Reply<'viewOrders'>>;
  /** @throws Error where nobody knows whether it was done */
  takeInBackup(
    request: Request<'takeInBackup'>,
    work: BackgroundWork,
  ): Promise<Reply<'takeInBackup'>>;
  /** @throws Error where nobody knows whether it was done */
  deleteData(deletion: Deletion, work: BackgroundWork): Promise<Reply<'deleteData'>>;
  /** Bytes used and left; null where the browser does not say. */
  room(): Promise<{ readonly used: number; readonly left: number } | null>;
  /** Asks the browser never to clear what is kept. Nobody waits: Firefox asks its user, who may leave it unanswered. */
  keepForGood(): void;
  /** Offers a file for saving. */
  save(file: Blob, name: string): void;
  /**
   * Does what no other page of the extension may do at the same time.
   *
   * @throws Busy where one does
   */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
}
