import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Instant } from '../core/calendar-day';
import type { Order } from '../core/order';
import { isStoredOrder } from '../stored-schemas';

/** Version 1: the orders as they are, to be read all at once. */
export interface DatabaseV1 extends DBSchema {
  orders: { key: string; value: Order };
}

/** What version 2 keeps of an order: beside it, until when it may need something. */
export interface StoredOrder {
  readonly key: string;
  readonly order: Order;
  readonly openUntil: Instant;
}

/** Version 2: the open orders can be found by an index, however many old ones there are. */
export interface DatabaseV2 extends DBSchema {
  orders: { key: string; value: StoredOrder; indexes: { openUntil: Instant } };
}

export const DATABASE_VERSION = 2;

/** Until when an order may need something, in epoch milliseconds; 0 for one that never will. */
export type OpenUntil = (order: Order) => Instant;

export const storedOrder = (order: Order, openUntil: OpenUntil): StoredOrder => ({
  key: order.key,
  order,
  openUntil: openUntil(order),
});

type Upgrade<Schema extends DBSchema> = IDBPTransaction<
  Schema,
  ArrayLike<StoreNames<Schema>>,
  'versionchange'
>;

/**
 * Brings a database of any older version to the present one, step by step. Awaits nothing but the database itself: a
 * transaction ends as soon as it is left idle.
 */
export async function migrate(
  database: IDBPDatabase<DatabaseV2>,
  from: number,
  upgrade: Upgrade<DatabaseV2>,
  openUntil: OpenUntil,
): Promise<void> {
  if (from < 1) database.createObjectStore('orders', { keyPath: 'key' });
  if (from < 2) {
    const orders = upgrade.objectStore('orders');
    orders.createIndex('openUntil', 'openUntil');
    // idb types a database as its newest version only; what version 1 kept is checked record by record.
    for (let row = await orders.openCursor(); row; row = await row.continue()) {
      const record: unknown = row.value;
      // A damaged record stays as it is, out of the index: nothing is thrown away.
      if (isStoredOrder(record)) await row.update(storedOrder(record, openUntil));
    }
  }
}
