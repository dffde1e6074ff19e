import { type IDBPDatabase, openDB } from 'idb';
import { DATABASE_VERSION, type DatabaseV3, type EndsOfOrder, migrate } from './database-versions';

export const DATABASE_NAME = 'claimclock';

/**
 * Opens the database, made or brought up to date where it must be.
 *
 * @param lost called when the connection must not be used any more: the browser closed it, or a newer version waits for it
 * @throws when a migration fails; the old database is then untouched
 */
export async function openDatabase(
  ends: EndsOfOrder,
  lost: () => void,
): Promise<IDBPDatabase<DatabaseV3>> {
  let failure: unknown = null;
  let database: IDBPDatabase<DatabaseV3> | null = null;
  try {
    database = await openDB<DatabaseV3>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade(opened, from, _to, upgrade) {
        upgrade.done.catch(() => {});
        // Whatever is thrown after the first await would leave the database open and half migrated, unless we abort.
        migrate(opened, from, upgrade, ends).catch((error: unknown) => {
          failure = error;
          upgrade.abort();
        });
      },
      blocked: () => console.warn('ClaimClock: an older version still has the database open'),
      blocking() {
        database?.close();
        lost();
      },
      terminated: lost,
    });
    return database;
  } catch (error) {
    throw new Error('the database could not be opened', { cause: failure ?? error });
  }
}
