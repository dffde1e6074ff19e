import type { Order, OrderKey } from '../../core/facts/order';
import type { OrderStore } from '../../ports/order-store';
import { isOrderKey } from '../../protocol/field-schemas';
import { storedOrderIn } from '../../protocol/stored-schemas';
import { connectionTo, whole } from './connection';
import { openDatabase } from './database';
import { type EndsOfOrder, type StoredOrderV4, storedOrder } from './database-versions';
import { deleteEvidenceOf } from './evidence-store';
import { openOrdersIn } from './open-orders';
import { shortestWindows } from './own-windows-index';
import { severalAtOnce } from './several-at-once';

/** ms for what many orders have part in. */
const LONG = 120_000;

/** What lies under a key; whether it is an order is to be seen. */
interface Stored {
  readonly key: string;
  readonly order?: unknown;
}

/**
 * How many orders with routes are looked through, those that end last. The law of a country that may not be the buyer's
 * keeps an order in the index for years: old ones must not keep out new ones.
 */
const MOST_READ = 500;

/**
 * The stored orders, in IndexedDB. The connection is opened at the first use and again after it was lost.
 *
 * @param ends what is kept beside an order for the indexes
 */
export function databaseOrderStore(
  ends: EndsOfOrder,
  now: () => number,
  connection = connectionTo((lost) => openDatabase(ends, lost)),
): OrderStore {
  const { open: connect, answered } = connection;
  const damaged = new Set<string>();

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
        // Each is changed in the task that brings it: all at once would hold the thread up.
        const changes = async (key: OrderKey) => {
          const order = usable(await transaction.store.get(key));
          const changed = change(order, key) ?? order;
          if (changed && changed !== order) {
            openOrdersIn(database).written(key);
            await transaction.store.put(storedOrder(changed, ends));
          }
          return changed;
        };
        const after = await whole(transaction, () => Promise.all([...new Set(keys)].map(changes)));
        return after.filter((order) => order !== null);
      }),

    get: (keys) =>
      answered(async (database) => {
        const { store } = database.transaction('orders');
        return ordersOf(await Promise.all([...new Set(keys)].map((key) => store.get(key))));
      }),

    remove: (keys, may) =>
      answered(async (database) => {
        const transaction = database.transaction(['orders', 'evidence', 'files'], 'readwrite');
        return whole(transaction, async () => {
          const orders = transaction.objectStore('orders');
          const removed = await severalAtOnce([...new Set(keys)], async (key) => {
            const order = usable(await orders.get(key));
            if (order === null || !may(order)) return null;
            await orders.delete(key);
            await deleteEvidenceOf(transaction, key);
            return order;
          });
          return removed.filter((order) => order !== null);
        });
      }, LONG),

    removeWhere: (may, marketplace, { signal, onProgress } = {}) =>
      answered(async (database) => {
        const transaction = database.transaction(['orders', 'evidence', 'files'], 'readwrite');
        const remove = async () => {
          const orders = transaction.objectStore('orders');
          const keys = await orders.getAllKeys(keysOf(marketplace));
          const removeOne = async (key: string) => {
            if (!may(usable(await orders.get(key)), key)) return null;
            await orders.delete(key);
            await deleteEvidenceOf(transaction, key);
            return key;
          };
          const told = (count: number) => onProgress?.(count / keys.length);
          const removed = await severalAtOnce(keys, removeOne, told);
          return removed.filter((key) => key !== null);
        };
        return whole(transaction, remove, signal);
      }, LONG),

    clear: ({ signal, onProgress } = {}) =>
      answered(async (database) => {
        const names = [...database.objectStoreNames];
        const transaction = database.transaction(names, 'readwrite');
        const clear = async () => {
          for (const [index, name] of names.entries()) {
            await transaction.objectStore(name).clear();
            onProgress?.((index + 1) / names.length);
          }
        };
        await whole(transaction, clear, signal);
        damaged.clear();
      }, LONG),

    keys: () =>
      answered(async (database) => {
        const { store } = database.transaction('orders');
        const index = store.index('openUntil');
        const [open, over, all] = await Promise.all([
          index.getAllKeys(IDBKeyRange.lowerBound(now())),
          index.getAllKeys(IDBKeyRange.upperBound(now(), true)),
          store.getAllKeys(),
        ]);
        // A damaged record has no place in the index.
        return [...new Set([...open, ...over.reverse(), ...all])].filter(isOrderKey);
      }),

    open: () =>
      answered((database) => {
        const index = database.transaction('orders').store.index('openUntil');
        return openOrdersIn(database).read(index, now(), usable);
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

    count: (marketplace) => answered((database) => database.count('orders', keysOf(marketplace))),

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

/** The keys of one shop, or all. They are `marketplace:id`, and ";" is what follows ":". */
const keysOf = (marketplace: string | undefined) =>
  marketplace && IDBKeyRange.bound(`${marketplace}:`, `${marketplace};`);
