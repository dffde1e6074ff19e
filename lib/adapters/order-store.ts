import type { IDBPDatabase } from 'idb';
import type { Order } from '../core/order';
import { type OrderStore, StorageFull } from '../ports';
import { storedOrderIn } from '../stored-schemas';
import { openDatabase } from './database';
import {
  type DatabaseV3,
  type EndsOfOrder,
  type StoredOrderV3,
  storedOrder,
} from './database-versions';

/** What lies under a key; whether it is an order is to be seen. */
interface Stored {
  readonly key: string;
  readonly order?: unknown;
}

/** The order store, and how many damaged records it has met since it was made. */
export type DatabaseOrderStore = OrderStore & { readonly damaged: number };

/**
 * So many orders with routes are looked through, those that end last: where the index keeps an order for years because of the law of a country that
 * may not be the buyer's, the old ones must not keep out the new.
 */
const MOST_READ = 500;

/** So many records are read in one task of the background's thread; more are walked through, a few in each. */
const AT_ONCE = 200;

/** The error as the use cases know it: a full disk is something a user can mend, and is told apart. */
function clearly(error: unknown): unknown {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return full ? new StorageFull('there is no room left for the orders', { cause: error }) : error;
}

/**
 * The stored orders, in IndexedDB. The connection is opened at the first use and again after it was lost.
 *
 * @param ends what is kept beside an order for the indexes
 */
export function databaseOrderStore(ends: EndsOfOrder, now: () => number): DatabaseOrderStore {
  let connection: Promise<IDBPDatabase<DatabaseV3>> | null = null;
  let damaged = 0;

  function connect(): Promise<IDBPDatabase<DatabaseV3>> {
    const lost = () => {
      connection = null;
    };
    connection ??= openDatabase(ends, lost).catch((error: unknown) => {
      lost();
      throw error;
    });
    return connection;
  }

  function usable(record: Stored | undefined): Order | null {
    if (record === undefined) return null;
    const order = storedOrderIn(record.order);
    if (order?.key === record.key) return order;
    damaged += 1;
    console.warn(`ClaimClock: a stored order is damaged and left out (${damaged} so far)`);
    return null;
  }

  const ordersOf = (records: readonly (Stored | undefined)[]) =>
    records.map(usable).filter((order) => order !== null);

  /** An order that cannot be worked out stays where the index has it. */
  function indexed(order: Order): StoredOrderV3 | null {
    try {
      return storedOrder(order, ends);
    } catch (error) {
      console.error('ClaimClock: until when one order is open could not be worked out', error);
      return null;
    }
  }

  return {
    get damaged() {
      return damaged;
    },

    async update(keys, change) {
      const transaction = (await connect()).transaction('orders', 'readwrite');
      const done = transaction.done.catch((error: unknown) => {
        throw clearly(error);
      });
      try {
        const distinct = [...new Set(keys)];
        // Each is changed in the task that brings it: all at once would hold the thread up.
        const changes = distinct.map(async (key) => {
          const order = usable(await transaction.store.get(key));
          const changed = change(order, key) ?? order;
          if (changed && changed !== order) await transaction.store.put(storedOrder(changed, ends));
          return changed;
        });
        const after = await Promise.all(changes);
        await done;
        return after.filter((order) => order !== null);
      } catch (error) {
        done.catch(() => {});
        abort(transaction);
        throw clearly(error);
      }
    },

    async get(keys) {
      const { store } = (await connect()).transaction('orders');
      return ordersOf(await Promise.all([...new Set(keys)].map((key) => store.get(key))));
    },

    async remove(key, may) {
      const transaction = (await connect()).transaction('orders', 'readwrite');
      const order = usable(await transaction.store.get(key));
      const goes = order !== null && may(order);
      if (goes) await transaction.store.delete(key);
      await transaction.done;
      return goes ? order : null;
    },

    async open() {
      const stillOpen = IDBKeyRange.lowerBound(now());
      const ends = (await connect()).transaction('orders').store.index('openUntil');
      const few = await ends.getAll(stillOpen, AT_ONCE + 1);
      if (few.length <= AT_ONCE) return ordersOf(few);
      const orders: Order[] = [];
      for (let row = await ends.openCursor(stillOpen); row; row = await row.continue()) {
        const order = usable(row.value);
        if (order) orders.push(order);
      }
      return orders;
    },

    async overWithRoutes() {
      const ends = (await connect()).transaction('orders').store.index('routesUntil');
      const stillOpen = IDBKeyRange.lowerBound(now());
      const tooMany = (await ends.count(stillOpen)) - MOST_READ;
      const first = tooMany > 0 ? await ends.openKeyCursor(stillOpen) : null;
      const from = await first?.advance(tooMany);
      const records = await ends.getAll(from ? IDBKeyRange.lowerBound(from.key) : stillOpen);
      return ordersOf(records.slice(-MOST_READ).filter(({ openUntil }) => openUntil < now()));
    },

    async count() {
      return (await connect()).count('orders');
    },

    async reindex() {
      const transaction = (await connect()).transaction('orders', 'readwrite');
      for (let row = await transaction.store.openCursor(); row; row = await row.continue()) {
        const order = usable(row.value);
        const entry = order && indexed(order);
        if (entry) await row.update(entry);
      }
      await transaction.done;
    },
  };
}

/** Gives up what a transaction has written; one that ended by itself needs nothing. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has already ended.
  }
}
