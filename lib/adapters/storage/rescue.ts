import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Rescue, Rescued } from '../../ports/rescue';
import { within } from '../within';
import { DATABASE_NAME, DATABASE_PATIENCE } from './database';

/** ms for reading a database that may hang. */
const LONG = 60_000;

/** Reads the database without knowing its form, and deletes it where the user gives it up. */
export const databaseRescue: Rescue = {
  async read() {
    const database = await within(
      DATABASE_PATIENCE,
      openDB(DATABASE_NAME, undefined, {
        // A database that is not there must not be made: it would be empty, of a version without stores.
        upgrade(_database, _from, _to, upgrade) {
          upgrade.done.catch(() => {});
          upgrade.abort();
        },
      }),
    );
    // A page must not stand in the way of a newer version, nor of starting anew.
    database.addEventListener('versionchange', () => database.close());
    try {
      return await within(LONG, everythingIn(database));
    } finally {
      database.close();
    }
  },
  startAnew: () => within(LONG, deleteDB(DATABASE_NAME)),
};

async function everythingIn(database: IDBPDatabase): Promise<Rescued> {
  const stores: Record<string, unknown[]> = {};
  let unread = 0;
  for (const name of database.objectStoreNames) {
    const records: unknown[] = [];
    stores[name] = records;
    const keys = await database.getAllKeys(name).catch(() => {
      unread += 1;
      return [];
    });
    for (const key of keys) {
      try {
        // Each in a transaction of its own: one that fails ends no other.
        records.push(await database.get(name, key));
      } catch {
        unread += 1;
      }
    }
  }
  return { version: database.version, stores, unread };
}
