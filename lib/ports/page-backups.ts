import type { Order } from '../core/facts/order';
import type { KeptFile } from './evidence-store';
import type { LongWork } from './long-work';

/** A record that is no order; what it holds may help somebody all the same. */
export interface Damaged {
  readonly key: string;
  readonly record: unknown;
}

/** Everything that is stored, at one moment. */
export interface Snapshot {
  readonly orders: readonly Order[];
  readonly files: readonly KeptFile[];
  readonly damaged: readonly Damaged[];
}

/**
 * What pages of the extension read and write of the database for backups: as files they are too large for messages.
 * Nothing of it changes an order.
 */
export interface PageBackups {
  snapshot(): Promise<Snapshot>;
  /**
   * Puts a backup into the database, where nothing shows it until the background takes it over.
   *
   * @returns its id
   * @throws StorageFull, or the signal's reason; nothing of it is left then
   */
  stage(content: string, files: readonly KeptFile[], work?: LongWork): Promise<string>;
  /** @returns false where it was not there any more: the background has taken it over */
  discard(id: string): Promise<boolean>;
  /** Deletes what pages left behind that were closed on the way. To be called while no page is reading one in. */
  discardAll(): Promise<void>;
}
