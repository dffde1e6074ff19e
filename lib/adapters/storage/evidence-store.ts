import type { IDBPTransaction } from 'idb';
import type { OrderKey } from '../../core/facts/order';
import { type Evidence, type EvidenceId, evidenceId } from '../../core/records/evidence';
import type { EvidenceStore, KeptFile } from '../../ports/evidence-store';
import { isEvidence } from '../../protocol/evidence-schemas';
import { isOrderKey } from '../../protocol/field-schemas';
import { type Connection, whole } from './connection';
import type { DatabaseV5, StoredEvidence } from './database-versions';
import { severalAtOnce } from './several-at-once';

/** ms for writing and deleting files: a slow disk takes a minute for a long video. */
const LONG = 300_000;

/** A key for the bytes of a file. */
export const freshKey = () => evidenceId(crypto.getRandomValues(new Uint8Array(16)));

/** The files kept with the orders. Whoever asks, page or background, changes nothing of the orders by it. */
export function databaseEvidenceStore({ answered }: Connection): EvidenceStore {
  return {
    of: (order) =>
      answered(async (database) =>
        soundOf(await database.getAllFromIndex('evidence', 'order', order)),
      ),

    all: () => answered(async (database) => soundOf(await database.getAll('evidence'))),

    counts: () =>
      answered(async (database) => {
        const counts = new Map<OrderKey, number>();
        for (const { order } of await database.getAll('evidence'))
          if (isOrderKey(order)) counts.set(order, (counts.get(order) ?? 0) + 1);
        return counts;
      }),

    bytes: (id) =>
      answered(async (database) => {
        const transaction = database.transaction(['evidence', 'files']);
        const kept = await transaction.objectStore('evidence').get(id);
        const file = kept && (await transaction.objectStore('files').get(kept.file));
        return file?.bytes instanceof Blob ? file.bytes : null;
      }),

    ofAll: (keys) =>
      answered(async (database) => {
        const transaction = database.transaction(['evidence', 'files']);
        const asked = new Set<string>(keys);
        const records = await transaction.objectStore('evidence').getAll();
        const theirs = records.filter(({ order }) => asked.has(order));
        const files = await severalAtOnce(theirs, async ({ evidence, file }) => {
          const bytes = (await transaction.objectStore('files').get(file))?.bytes;
          return isEvidence(evidence) && bytes instanceof Blob ? { evidence, bytes } : null;
        });
        return files.filter((file) => file !== null);
      }, LONG),

    add: (files) =>
      answered(async (database) => {
        const transaction = database.transaction(['orders', 'evidence', 'files'], 'readwrite');
        await whole(transaction, () =>
          severalAtOnce(files, async ({ evidence, bytes }) => {
            const order = await transaction.objectStore('orders').getKey(evidence.order);
            if (order === undefined) throw new Error('the order of a file is not stored any more');
            const file = freshKey();
            await transaction.objectStore('files').put({ id: file, bytes });
            await transaction.objectStore('evidence').put(stored(evidence, file));
          }),
        );
      }, LONG),

    change: (id, changes) =>
      answered(async (database) => {
        const transaction = database.transaction('evidence', 'readwrite');
        const kept = await transaction.store.get(id);
        const changed: unknown = { ...kept?.evidence, ...changes };
        if (kept && isEvidence(changed)) await transaction.store.put(stored(changed, kept.file));
        await transaction.done;
      }),

    remove: (ids) =>
      answered(async (database) => {
        const transaction = database.transaction(['evidence', 'files'], 'readwrite');
        const removed: KeptFile[] = [];
        await whole(transaction, async () => {
          for (const id of new Set<EvidenceId>(ids)) {
            const kept = await transaction.objectStore('evidence').get(id);
            if (!kept) continue;
            const file = await transaction.objectStore('files').get(kept.file);
            await transaction.objectStore('files').delete(kept.file);
            await transaction.objectStore('evidence').delete(id);
            if (file) removed.push({ evidence: kept.evidence, bytes: file.bytes });
          }
        });
        return removed;
      }, LONG),
  };
}

/** What is stored of a file whose bytes lie under this key. */
export const stored = (evidence: Evidence, file: string): StoredEvidence => ({
  id: evidence.id,
  order: evidence.order,
  file,
  evidence,
});

/** The sound ones of these records, in their order; a damaged one is left out. */
const soundOf = (records: readonly StoredEvidence[]): Evidence[] =>
  records
    .map(({ evidence }) => evidence)
    .filter((evidence) => isEvidence(evidence))
    .sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));

/** Deletes what is kept with an order, within a transaction that deletes the order. */
export async function deleteEvidenceOf(
  stores: IDBPTransaction<DatabaseV5, ('orders' | 'evidence' | 'files')[], 'readwrite'>,
  order: string,
): Promise<void> {
  const evidence = stores.objectStore('evidence');
  for (const { id, file } of await evidence.index('order').getAll(order)) {
    await stores.objectStore('files').delete(file);
    await evidence.delete(id);
  }
}
