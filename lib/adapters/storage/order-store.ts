import type { IDBPDatabase } from 'idb';
import type { Order } from '../../core/facts/order';
import { DatabaseFailed } from '../../ports/database-failed';
import type { OrderStore } from '../../ports/ports';
import { storedOrderIn } from '../../protocol/stored-schemas';
import { within } from '../within';
import { DATABASE_PATIENCE, openDatabase } from './database';
import { clearly } from './database-errors';
import {
  type DatabaseV4,
  type EndsOfOrder,
  type StoredOrderV4,
  storedOrder,
} from './database-versions';
import { shortestWindows } from './own-windows-index';

/** What lies under a key; whether it is an order is to be seen. */
interface Stored {
  readonly key: string;
  readonly order?: unknown;
}

/**
 * So many orders with routes are looked through, those that end last: where the index keeps an order for years because
 * of the law of a country that may not be the buyer's, the old ones must not keep out the new.
 */
const MOST_READ = 500;

/** So many records are read in one task of the background's thread; more are walked through, a few in each. */
const AT_ONCE = 200;

/**
 * The stored orders, in IndexedDB. The connection is opened at the first use and again after it was lost.
 *
 * @param ends what is kept beside an order for the indexes
 */
export function databaseOrderStore(ends: EndsOfOrder, now: () => number): OrderStore {
  let connection: Promise<IDBPDatabase<DatabaseV4>> | null = null;
  const damaged = new Set<string>();

  function connect(): Promise<IDBPDatabase<DatabaseV4>> {
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
    if (order?.key === record.key) {
      damaged.delete(record.key);
      return order;
    }
    if (!damaged.has(record.key)) console.warn('ClaimClock: a stored order is damaged, left out');
    damaged.add(record.key);
    return null;
  }

  /** Does something with the database, within its time. A connection that failed is not asked again. */
  async function answered<Result>(
    work: (database: IDBPDatabase<DatabaseV4>) => Promise<Result>,
  ): Promise<Result> {
    const database = await connect();
    try {
      return await within(DATABASE_PATIENCE, work(database));
    } catch (error) {
      const known = clearly(error);
      if (known instanceof DatabaseFailed) {
        connection = null;
        database.close();
      }
      throw known;
    }
  }

  const ordersOf = (records: readonly (Stored | undefined)[]) =>
    records.map(usable).filter((order) => order !== null);

  /** An order that cannot be worked out stays where the index has it. */
  function indexed(order: Order): StoredOrderV4 | null {
    try {
      return storedOrder(order, ends);
    } catch (error) {
      console.error('ClaimClock: until when one order is open could not be worked out', error);
      return null;
    }
  }

  return {
    get damaged() {
      return damaged.size;
    },

    update: (keys, change) =>
      answered(async (database) => {
        const transaction = database.transaction('orders', 'readwrite');
        const { done } = transaction;
        try {
          const distinct = [...new Set(keys)];
          // Each is changed in the task that brings it: all at once would hold the thread up.
          const changes = distinct.map(async (key) => {
            const order = usable(await transaction.store.get(key));
            const changed = change(order, key) ?? order;
            if (changed && changed !== order)
              await transaction.store.put(storedOrder(changed, ends));
            return changed;
          });
          const [after] = await Promise.all([Promise.all(changes), done]);
          return after.filter((order) => order !== null);
        } catch (error) {
          done.catch(() => {});
          abort(transaction);
          throw error;
        }
      }),

    get: (keys) =>
      answered(async (database) => {
        const { store } = database.transaction('orders');
        return ordersOf(await Promise.all([...new Set(keys)].map((key) => store.get(key))));
      }),

    remove: (key, may) =>
      answered(async (database) => {
        const transaction = database.transaction('orders', 'readwrite');
        const order = usable(await transaction.store.get(key));
        const goes = order !== null && may(order);
        if (goes) await transaction.store.delete(key);
        await transaction.done;
        return goes ? order : null;
      }),

    open: () =>
      answered(async (database) => {
        const stillOpen = IDBKeyRange.lowerBound(now());
        const index = database.transaction('orders').store.index('openUntil');
        const few = await index.getAll(stillOpen, AT_ONCE + 1);
        if (few.length <= AT_ONCE) return ordersOf(few);
        const orders: Order[] = [];
        for (let row = await index.openCursor(stillOpen); row; row = await row.continue()) {
          const order = usable(row.value);
          if (order) orders.push(order);
        }
        return orders;
      }),

    overWithRoutes: () =>
      answered(async (database) => {
        const end = database.transaction('orders').store.index('routesUntil');
        const stillOpen = IDBKeyRange.lowerBound(now());
        const tooMany = (await end.count(stillOpen)) - MOST_READ;
        const first = tooMany > 0 ? await end.openKeyCursor(stillOpen) : null;
        const from = await first?.advance(tooMany);
        const records = await end.getAll(from ? IDBKeyRange.lowerBound(from.key) : stillOpen);
        return ordersOf(records.slice(-MOST_READ).filter(({ openUntil }) => openUntil < now()));
      }),

    ownWindows: (since) =>
      answered((database) =>
        shortestWindows(database.transaction('orders').store.index('ownWindow'), since),
      ),

    count: (marketplace) =>
      answered((database) => {
        // Keys are `marketplace:id`, and ";" is what follows ":".
        const ofOne = marketplace && IDBKeyRange.bound(`${marketplace}:`, `${marketplace};`);
        return database.count('orders', ofOne);
      }),

    async reindex() {
      // As long as it takes: nobody waits for it.
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
