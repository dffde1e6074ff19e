import { openDB } from 'idb';
import { within } from '../within';
import { type Connection, connectionTo, type Database } from './connection';
import { DATABASE_NAME, DATABASE_PATIENCE } from './database';
import { DATABASE_VERSION, type DatabaseV5 } from './database-versions';

/**
 * The connection of a page of the extension. It makes no database and changes no old one: the background alone can work
 * out what is kept beside each order.
 *
 * @param ready makes the background open the database, and so make it or bring it up to date
 */
export const pageConnection = (ready: () => Promise<unknown>): Connection =>
  connectionTo(async (lost) => {
    try {
      return await openAsIs(lost);
    } catch (error) {
      if (!(error instanceof NotReady)) throw error;
      await ready();
      return openAsIs(lost);
    }
  });

/** There is no database yet, or one of an older version. */
class NotReady extends Error {}

async function openAsIs(lost: () => void): Promise<Database> {
  let isOld = false;
  let opened: Database | null = null;
  const opening = openDB<DatabaseV5>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(_database, _from, _to, upgrade) {
      isOld = true;
      upgrade.done.catch(() => {});
      upgrade.abort();
    },
    blocking() {
      opened?.close();
      lost();
    },
    terminated: lost,
  });
  try {
    opened = await within(DATABASE_PATIENCE, opening);
    return opened;
  } catch (error) {
    throw isOld ? new NotReady('the background has not opened it', { cause: error }) : error;
  }
}
