import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Order, OrderKey } from '../../core/facts/order';
import type { Evidence, EvidenceId } from '../../core/records/evidence';
import type { OwnWindow } from '../../core/rules/own-windows';
import type { Instant } from '../../core/time/moment';
import { storedOrderIn } from '../../protocol/stored-schemas';

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

/** What version 3 keeps besides: until when something beside the shop may lead to its money. */
export interface StoredOrderV3 extends StoredOrder {
  readonly routesUntil: Instant;
}

/** Version 3: so can the orders that are over at their shop, while something beside it is not. */
export interface DatabaseV3 extends DBSchema {
  orders: {
    key: string;
    value: StoredOrderV3;
    indexes: { openUntil: Instant; routesUntil: Instant };
  };
}

/** What an order teaches of others, in the order of the index: shop, shipping service, days, when it was read. */
export type WindowKey = [
  marketplace: OwnWindow['marketplace'],
  service: string,
  days: number,
  readAt: Instant,
];

/**
 * What version 4 keeps besides, of an order whose page printed its end: how long after the order that is. Left out
 * elsewhere.
 */
export interface StoredOrderV4 extends StoredOrderV3 {
  readonly ownWindow?: WindowKey;
}

/** Version 4: what the user's orders printed can be found without reading them. */
export interface DatabaseV4 extends DBSchema {
  orders: {
    key: string;
    value: StoredOrderV4;
    indexes: { openUntil: Instant; routesUntil: Instant; ownWindow: WindowKey };
  };
}

/** What is known of a file that is kept with an order; its bytes lie under `file`. */
export interface StoredEvidence {
  readonly id: EvidenceId;
  readonly order: OrderKey;
  readonly file: string;
  readonly evidence: Evidence;
}

/** The bytes of a file. */
export interface StoredFile {
  readonly id: string;
  readonly bytes: Blob;
}

/** What was read out of a backup and is not taken in yet. */
export interface IncomingBackup {
  readonly id: string;
  /** For each file's id the key under which its bytes are stored already. */
  readonly files: Readonly<Record<string, string>>;
  /** What the backup holds beside its files; null until all of them are here. */
  readonly content: Blob | null;
}

/**
 * Version 5: files kept with the orders, apart from what is known of them, so that looking through those reads none.
 */
export interface DatabaseV5 extends DatabaseV4 {
  evidence: { key: string; value: StoredEvidence; indexes: { order: string } };
  files: { key: string; value: StoredFile };
  incoming: { key: string; value: IncomingBackup };
}

/** Grows with each change of what is stored, and `migrate` brings older ones to it. */
export const DATABASE_VERSION = 5;

/** What is worked out of an order for the indexes, in epoch milliseconds; 0 for what never will be. */
export interface EndsOfOrder {
  /** Until when it may need something. */
  readonly openUntil: (order: Order) => Instant;
  /** Until when something beside the shop may lead to its money. */
  readonly routesUntil: (order: Order) => Instant;
  /** How long after the order its page let it be claimed; null where none printed it. */
  readonly ownWindow: (order: Order) => OwnWindow | null;
}

/** An order with what its indexes are made of. */
export function storedOrder(order: Order, ends: EndsOfOrder): StoredOrderV4 {
  const window = ends.ownWindow(order);
  return {
    key: order.key,
    order,
    openUntil: ends.openUntil(order),
    routesUntil: ends.routesUntil(order),
    ...(window && {
      ownWindow: [window.marketplace, window.service, window.days, window.readAt],
    }),
  };
}

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
  database: IDBPDatabase<DatabaseV5>,
  from: number,
  upgrade: Upgrade<DatabaseV5>,
  ends: EndsOfOrder,
): Promise<void> {
  if (from < 1) database.createObjectStore('orders', { keyPath: 'key' });
  const orders = upgrade.objectStore('orders');
  if (from < 2) orders.createIndex('openUntil', 'openUntil');
  if (from < 3) orders.createIndex('routesUntil', 'routesUntil');
  if (from < 4) orders.createIndex('ownWindow', 'ownWindow');
  if (from < 5) {
    database.createObjectStore('evidence', { keyPath: 'id' }).createIndex('order', 'order');
    database.createObjectStore('files', { keyPath: 'id' });
    database.createObjectStore('incoming', { keyPath: 'id' });
  }
  // idb types a database as its newest version only; what older ones kept is checked record by record.
  for (let row = await orders.openCursor(); row; row = await row.continue()) {
    const order = orderIn(row.value);
    // A damaged record stays as it is, out of the indexes: nothing is thrown away.
    if (order) await row.update(storedOrder(order, ends));
  }
}

/** The order of a record: version 1 kept it as it is, later ones beside what the indexes need. */
function orderIn(record: unknown): Order | null {
  const inside = typeof record === 'object' && record !== null && 'order' in record && record.order;
  return storedOrderIn(inside || record);
}
