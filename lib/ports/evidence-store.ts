import type { OrderKey } from '../core/facts/order';
import type { Evidence, EvidenceId } from '../core/records/evidence';

/** A file with what is known of it. */
export interface KeptFile {
  readonly evidence: Evidence;
  readonly bytes: Blob;
}

/**
 * The files kept with the orders. The extension's own pages ask the database themselves: files are too large for
 * messages. Whatever is asked of it ends within some minutes, or throws DatabaseFailed.
 */
export interface EvidenceStore {
  /** What is kept with an order, the oldest first. */
  of(order: OrderKey): Promise<Evidence[]>;
  all(): Promise<Evidence[]>;
  /** Of each order with files how many there are. Reads no file. */
  counts(): Promise<ReadonlyMap<OrderKey, number>>;
  /** What is kept with these orders, the files too: their bytes can be read for as long as somebody holds them. */
  ofAll(orders: readonly OrderKey[]): Promise<KeptFile[]>;
  /** The file itself; null where there is none. */
  bytes(id: EvidenceId): Promise<Blob | null>;
  /**
   * Keeps these files, or none of them.
   *
   * @throws StorageFull when there is no room left; nothing is lost
   */
  add(files: readonly KeptFile[]): Promise<void>;
  /** What the user says of a file. */
  change(
    id: EvidenceId,
    changes: Partial<Pick<Evidence, 'shows' | 'takenOn' | 'name'>>,
  ): Promise<void>;
  /** Deletes these files; answers them for the way back: their bytes can be read for as long as somebody holds them. */
  remove(ids: readonly EvidenceId[]): Promise<KeptFile[]>;
}
