import type { Order } from '../../core/facts/order';
import type { Evidence } from '../../core/records/evidence';
import { BackupGone, type IncomingBackups } from '../../ports/incoming-backups';
import { storedOrderIn } from '../../protocol/stored-schemas';
import { alone, IMPORT } from '../with-lock';
import { type Connection, whole } from './connection';
import { type EndsOfOrder, type IncomingBackup, storedOrder } from './database-versions';
import { stored } from './evidence-store';
import { openOrdersIn } from './open-orders';
import { severalAtOnce } from './several-at-once';

/** ms for storing everything that somebody has. */
const LONG = 300_000;

/** The backups that came in; the background takes them over, because it keeps the indexes and everything in line. */
export function databaseIncoming(ends: EndsOfOrder, connection: Connection): IncomingBackups {
  const { answered } = connection;
  return {
    content: (id) =>
      answered(async (database) => {
        const incoming = await database.get('incoming', id);
        return incoming?.content ? incoming.content.text() : null;
      }, LONG),

    takeIn: (id, { orders: theirs, evidence, replace, united }, { signal, onProgress } = {}) =>
      answered(async (database) => {
        const names = ['orders', 'evidence', 'files', 'incoming'] as const;
        const transaction = database.transaction(names, 'readwrite');
        const orders = transaction.objectStore('orders');
        const kept = transaction.objectStore('evidence');
        const files = transaction.objectStore('files');
        const take = async () => {
          const incoming = await transaction.objectStore('incoming').get(id);
          if (!incoming?.content) throw new BackupGone('there is no such backup any more');
          if (replace) {
            await orders.clear();
            await kept.clear();
            const theirFiles = new Set(Object.values(incoming.files));
            const ours = (await files.getAllKeys()).filter((key) => !theirFiles.has(key));
            await severalAtOnce(ours, (key) => files.delete(key));
          }
          const all = theirs.length + evidence.length;
          // Each order, and each file, comes once.
          const takeOrder = async (there: Order) => {
            const here = orderIn(await orders.get(there.key));
            const after = united(here, there);
            if (after === here) return null;
            openOrdersIn(database).written(after.key);
            await orders.put(storedOrder(after, ends));
            return after.key;
          };
          const takeFile = async (each: Evidence) => {
            const file = fileOf(incoming, each.id);
            if (await kept.getKey(each.id)) await files.delete(file);
            else await kept.put(stored(each, file));
          };
          const changed = await severalAtOnce(theirs, takeOrder, (done) =>
            onProgress?.(done / all),
          );
          await severalAtOnce(evidence, takeFile, (done) =>
            onProgress?.((theirs.length + done) / all),
          );
          await transaction.objectStore('incoming').delete(id);
          return changed.filter((key) => key !== null);
        };
        return whole(transaction, take, signal);
      }, LONG),

    async discardLeft() {
      const left = await answered((database) => database.count('incoming'));
      if (left > 0) await alone(IMPORT, () => discardIncoming(connection));
    },
  };
}

/**
 * Deletes backups that came in and were not taken over, with their files.
 *
 * @param only these; without it all
 * @returns how many there were
 */
export const discardIncoming = ({ answered }: Connection, only?: readonly string[]) =>
  answered(async (database) => {
    const transaction = database.transaction(['incoming', 'files'], 'readwrite');
    return whole(transaction, async () => {
      const store = transaction.objectStore('incoming');
      let count = 0;
      for (const id of only ?? (await store.getAllKeys())) {
        const incoming = await store.get(id);
        for (const file of Object.values(incoming?.files ?? {}))
          await transaction.objectStore('files').delete(file);
        await store.delete(id);
        if (incoming) count += 1;
      }
      return count;
    });
  }, LONG);

const orderIn = (record: { readonly order: unknown } | undefined): Order | null =>
  record ? storedOrderIn(record.order) : null;

function fileOf({ files }: IncomingBackup, id: string): string {
  const file = files[id];
  if (file === undefined) throw new Error('a file of the backup is missing');
  return file;
}
