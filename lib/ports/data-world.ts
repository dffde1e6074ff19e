import type { Words } from '../core/facts/words';
import type { Instant, Zone } from '../core/time/moment';
import type { DatabaseFault } from '../core/views/condition';
import type { Settings } from '../core/views/settings';
import type { Reply, Request } from '../protocol/messages';
import type { MetAccount } from '../protocol/met-accounts';
import type { PageBackups } from './page-backups';
import type { Rescue } from './rescue';

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
  takeInBackup(request: Request<'takeInBackup'>): Promise<Reply<'takeInBackup'>>;
  deleteData(request: Request<'deleteData'>): Promise<Reply<'deleteData'>>;
  /** Bytes used and left; null where the browser does not say. */
  room(): Promise<{ readonly used: number; readonly left: number } | null>;
  /** Asks the browser never to clear what is kept. Nobody waits: Firefox asks its user, who may leave it unanswered. */
  keepForGood(): void;
  /** Offers a file for saving. */
  save(file: Blob, name: string): void;
  /**
   * Does what no other page of the extension may do at the same time.
   *
   * @throws Error where one does
   */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
}
