import type { IDBPDatabase } from 'idb';
import { DatabaseFailed } from '../../ports/database-failed';
import { within } from '../within';
import { DATABASE_PATIENCE } from './database';
import { clearly } from './database-errors';
import type { DatabaseV5 } from './database-versions';

export type Database = IDBPDatabase<DatabaseV5>;

/** A connection to the database, opened at the first use and again after it was lost. */
export interface Connection {
  open(): Promise<Database>;
  /**
   * Does something with the database, within its time. A connection that failed is not asked again.
   *
   * @param patience ms
   * @throws DatabaseFailed, StorageFull, or what `work` throws
   */
  answered<Result>(
    work: (database: Database) => Promise<Result>,
    patience?: number,
  ): Promise<Result>;
}

/** @param openDatabase gets what is to be called when the connection must not be used any more */
export function connectionTo(openDatabase: (lost: () => void) => Promise<Database>): Connection {
  let connection: Promise<Database> | null = null;

  function open(): Promise<Database> {
    const lost = () => {
      connection = null;
    };
    connection ??= openDatabase(lost).catch((error: unknown) => {
      lost();
      throw error;
    });
    return connection;
  }

  return {
    open,
    async answered(work, patience = DATABASE_PATIENCE) {
      const database = await open();
      try {
        return await within(patience, work(database));
      } catch (error) {
        const known = clearly(error);
        if (known instanceof DatabaseFailed) {
          connection = null;
          database.close();
        }
        throw known;
      }
    },
  };
}

/** Gives up what a transaction has written; one that ended by itself needs nothing. */
export function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has already ended.
  }
}

/** Does all of it, or nothing; answers what the work does. */
export async function whole<Result>(
  transaction: { abort(): void; readonly done: Promise<void> },
  work: () => Promise<Result>,
): Promise<Result> {
  const { done } = transaction;
  done.catch(() => {});
  try {
    const result = await work();
    await done;
    return result;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}
