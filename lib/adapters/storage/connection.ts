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
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has already ended.
  }
}

interface Transaction {
  abort(): void;
  readonly done: Promise<void>;
  /** Why the browser gave it up; null where it did not. */
  readonly error: DOMException | null;
}

/**
 * Does all of it, or nothing; answers what the work does.
 *
 * @param stop gives up what is not stored yet
 * @throws the reason of `stop`, or else why the browser gave it up: of that each question learns no more than that it
 *   was given up; or what the work throws
 */
export async function whole<Result>(
  transaction: Transaction,
  work: () => Promise<Result>,
  stop?: AbortSignal,
): Promise<Result> {
  const { done } = transaction;
  done.catch(() => {});
  const giveUp = () => abort(transaction);
  stop?.addEventListener('abort', giveUp);
  try {
    stop?.throwIfAborted();
    const result = await work();
    await done;
    return result;
  } catch (error) {
    giveUp();
    throw stop?.aborted ? stop.reason : (transaction.error ?? error);
  } finally {
    stop?.removeEventListener('abort', giveUp);
  }
}
