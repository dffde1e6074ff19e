import type { IDBPIndex } from 'idb';
import type { Order } from '../../core/facts/order';
import type { Instant } from '../../core/time/moment';
import type { Database } from './connection';
import type { DatabaseV5 } from './database-versions';
import { severalAtOnce } from './several-at-once';

type OpenIndex = IDBPIndex<DatabaseV5, ['orders'], 'orders', 'openUntil', 'readonly'>;

/**
 * The open orders as a connection read them, kept for as long as it lives: after that only their keys are read, and the
 * orders that were written since. Orders are written through the background's connection alone, and each writing is
 * told here within its transaction; no transaction begins while another one reads.
 */
class OpenOrders {
  readonly #known = new Map<string, Order>();

  /** This order is being written. */
  written(key: string): void {
    this.#known.delete(key);
  }

  /**
   * The orders that are open at `now`, what ends soonest first: each the same object as the last time where it was not
   * written since.
   *
   * @param usable the order in a record; null where it is damaged, which is found anew each time
   */
  async read(
    index: OpenIndex,
    now: Instant,
    usable: (record: { readonly key: string; readonly order: unknown } | undefined) => Order | null,
  ): Promise<Order[]> {
    const keys = await index.getAllKeys(IDBKeyRange.lowerBound(now));
    const orders = new Map<string, Order>();
    const others: string[] = [];
    for (const key of keys) {
      const known = this.#known.get(key);
      if (known) orders.set(key, known);
      else others.push(key);
    }
    // Each is looked at in the task that brings it: all at once would hold the thread up.
    const readOne = async (key: string) => {
      const order = usable(await index.objectStore.get(key));
      if (order) orders.set(key, order);
    };
    await severalAtOnce(others, readOne);
    this.#known.clear();
    for (const [key, order] of orders) this.#known.set(key, order);
    return keys.flatMap((key) => orders.get(key) ?? []);
  }
}

const ofConnections = new WeakMap<Database, OpenOrders>();

/** What this connection knows of the open orders. */
export function openOrdersIn(database: Database): OpenOrders {
  const known = ofConnections.get(database) ?? new OpenOrders();
  ofConnections.set(database, known);
  return known;
}
