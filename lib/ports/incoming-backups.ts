import type { Order, OrderKey } from '../core/facts/order';
import type { Evidence } from '../core/records/evidence';
import type { LongWork } from './long-work';

/** A backup that came in is not there any more: it was taken over, or another page has deleted everything. */
export class BackupGone extends Error {
  override readonly name = 'BackupGone';
}

/** What of a backup is to be stored, and how. */
export interface Intake {
  readonly orders: readonly Order[];
  readonly evidence: readonly Evidence[];
  /** Whether everything that is stored goes first. */
  readonly replace: boolean;
  /** The order to be stored; `here` is null where it is not known. */
  readonly united: (here: Order | null, there: Order) => Order;
}

/** Backups that a page of the extension has read and put into the database, where nothing shows them yet. */
export interface IncomingBackups {
  /** What a backup holds beside its files, as text; null where there is no such backup. */
  content(id: string): Promise<string | null>;
  /**
   * Stores what came, all of it or nothing, in one transaction; a file that is kept already stays as it is.
   *
   * @returns the keys of the orders that changed
   * @throws StorageFull; BackupGone; Stopped, while nothing is stored yet
   */
  takeIn(id: string, intake: Intake, work?: LongWork): Promise<OrderKey[]>;
  /** Deletes what a page left that was closed on the way; nothing while one is reading a backup in. */
  discardLeft(): Promise<void>;
}
