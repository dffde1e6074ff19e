import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { Order, OrderKey } from '../core/facts/order';
import type { OwnWindow } from '../core/rules/own-windows';
import type { Instant } from '../core/time/moment';
import type { LongWork } from './long-work';

/** The browser gives no more room for stored orders. What was to be stored is not; what was stored before is. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
}

/** Whatever is asked of it ends within some seconds, or throws DatabaseFailed. */
export interface OrderStore {
  /**
   * Reads, changes and writes these orders in one transaction; `change` gets null for a key that is not stored and may
   * return null to leave it. Answers the orders as they are now, without those that are not stored.
   *
   * @throws StorageFull when nothing could be written for want of room
   */
  update(
    keys: readonly OrderKey[],
    change: (order: Order | null, key: OrderKey) => Order | null,
  ): Promise<Order[]>;
  get(keys: readonly OrderKey[]): Promise<Order[]>;
  /**
   * Removes these orders where `may` allows it, in one transaction, with the files kept with them; answers what was
   * removed.
   */
  remove(keys: readonly OrderKey[], may: (order: Order) => boolean): Promise<Order[]>;
  /**
   * Removes stored orders, of one shop or of all, where `may` allows it, in one transaction, with the files kept with
   * them; answers their keys.
   *
   * @param may gets null for a damaged record
   * @throws Stopped, while nothing is removed yet
   */
  removeWhere(
    may: (order: Order | null, key: string) => boolean,
    marketplace?: MarketplaceId,
    work?: LongWork,
  ): Promise<string[]>;
  /**
   * Deletes everything that is in the database.
   *
   * @throws Stopped, while nothing is deleted yet
   */
  clear(work?: LongWork): Promise<void>;
  /**
   * The keys of all, damaged ones included: first those that may still need something, what ends soonest first, then
   * the others, what ended last first.
   */
  keys(): Promise<OrderKey[]>;
  /** Only orders that may still need something, by index: not settled, not over. */
  open(): Promise<Order[]>;
  /**
   * Orders that need nothing more at their shop while something beside it may still lead to the money, by index, those
   * that end first first. Of more than a few hundred those that end last.
   */
  overWithRoutes(): Promise<Order[]>;
  /**
   * What orders teach of others whose end was printed since then, by index: for each shop and service the three
   * shortest.
   */
  ownWindows(since: Instant): Promise<OwnWindow[]>;
  /** How many are stored, of one shop or of all, damaged ones included. */
  count(marketplace?: MarketplaceId): Promise<number>;
  /** How many damaged records are among those that were looked at so far. */
  readonly damaged: number;
  /** Works out anew which orders are open: after an update, whose rules may be others. */
  reindex(): Promise<void>;
}
