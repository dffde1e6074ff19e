import { type IDBPDatabase, openDB } from 'idb';
import { DatabaseFailed } from '../../ports/database-failed';
import { within } from '../within';
import { clearly } from './database-errors';
import { DATABASE_VERSION, type DatabaseV5, type EndsOfOrder, migrate } from './database-versions';

export const DATABASE_NAME = 'claimclock';

/** ms that the database has for opening, and for whatever else is asked of it. */
export const DATABASE_PATIENCE = 8_000;

/**
 * Opens the database, made or brought up to date where it must be.
 *
 * @param lost called when the connection must not be used any more: the browser closed it, or a newer version waits for
 *   it
 * @throws DatabaseFailed; where a migration failed the old database is untouched
 */
export async function openDatabase(
  ends: EndsOfOrder,
  lost: () => void,
): Promise<IDBPDatabase<DatabaseV5>> {
  let failure: unknown = null;
  let database: IDBPDatabase<DatabaseV5> | null = null;
  try {
    const opening = openDB<DatabaseV5>(DATABASE_NAME, DATABASE_VERSION, {
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
    database = await openedInTime(opening);
    return database;
  } catch (error) {
    const known = failure === null ? clearly(error) : null;
    throw known instanceof DatabaseFailed
      ? known
      : new DatabaseFailed('damaged', { cause: failure ?? error });
  }
}

/** One that opens after nobody waits any more is closed: it would stand in the way of the next. */
async function openedInTime(opening: Promise<IDBPDatabase<DatabaseV5>>) {
  try {
    return await within(DATABASE_PATIENCE, opening);
  } catch (error) {
    void opening.then(
      (late) => late.close(),
      () => {},
    );
    throw error;
  }
}
