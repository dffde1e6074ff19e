import type { Order } from '../../core/facts/order';
import type { KeptFile } from '../../ports/evidence-store';
import type { Damaged, PageBackups, Snapshot } from '../../ports/page-backups';
import { isEvidence } from '../../protocol/evidence-schemas';
import { storedOrderIn } from '../../protocol/stored-schemas';
import type { Connection } from './connection';
import { freshKey } from './evidence-store';
import { discardIncoming } from './incoming-backups';

/** ms for reading or writing everything that somebody has. */
const LONG = 300_000;
/** So many records are read in one task. */
const AT_ONCE = 200;

/** What a page of the extension reads for a backup, and puts into the database for the background to take over. */
export function databasePageBackups(connection: Connection): PageBackups {
  const { answered } = connection;
  return {
    snapshot: () =>
      answered(async (database): Promise<Snapshot> => {
        const transaction = database.transaction(['orders', 'evidence', 'files']);
        const orders: Order[] = [];
        const damaged: Damaged[] = [];
        let from: IDBKeyRange | null = null;
        for (;;) {
          const records = await transaction.objectStore('orders').getAll(from, AT_ONCE);
          for (const record of records) {
            const order = storedOrderIn(record.order);
            if (order?.key === record.key) orders.push(order);
            else damaged.push({ key: record.key, record });
          }
          const last = records.at(-1);
          if (!last || records.length < AT_ONCE) break;
          from = IDBKeyRange.lowerBound(last.key, true);
        }
        const keys = new Set(orders.map(({ key }) => key));
        const files: KeptFile[] = [];
        for (const { file, evidence } of await transaction.objectStore('evidence').getAll()) {
          const bytes = (await transaction.objectStore('files').get(file))?.bytes;
          if (bytes && isEvidence(evidence) && keys.has(evidence.order))
            files.push({ evidence, bytes });
        }
        return { orders, damaged, files };
      }, LONG),

    async stage(content, files, { signal, onProgress } = {}) {
      const id = freshKey();
      const keys = files.map(({ evidence }) => [evidence.id, freshKey()] as const);
      const of = Object.fromEntries(keys);
      const store = (bytes: Blob | null) =>
        answered((database) => database.put('incoming', { id, files: of, content: bytes }), LONG);
      try {
        // First which files come: whatever happens on the way, they are found and deleted.
        await store(null);
        for (const [index, { evidence, bytes }] of files.entries()) {
          signal?.throwIfAborted();
          const file = of[evidence.id] ?? '';
          await answered((database) => database.put('files', { id: file, bytes }), LONG);
          onProgress?.((index + 1) / files.length);
        }
        signal?.throwIfAborted();
        await store(new Blob([content]));
        return id;
      } catch (error) {
        await discardIncoming(connection, [id]).catch(console.error);
        throw error;
      }
    },

    discard: async (id) => (await discardIncoming(connection, [id])) > 0,

    async discardAll() {
      await discardIncoming(connection);
    },
  };
}
