import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectionTo } from '../../../../lib/adapters/storage/connection';
import { openDatabase } from '../../../../lib/adapters/storage/database';
import { databaseEvidenceStore } from '../../../../lib/adapters/storage/evidence-store';
import { databaseIncoming } from '../../../../lib/adapters/storage/incoming-backups';
import { databaseOrderStore } from '../../../../lib/adapters/storage/order-store';
import { databasePageBackups } from '../../../../lib/adapters/storage/page-backups';
import { takeInBackup } from '../../../../lib/app/actions/take-in-backup';
import { contentText } from '../../../../lib/files/backup/backup-content';
import { BackupFault } from '../../../../lib/files/backup/backup-fault';
import { readBackup } from '../../../../lib/files/backup/read-backup';
import type { World } from '../../../../lib/ports/ports';
import { isStoredOrder } from '../../../../lib/protocol/stored-schemas';
import { FakeWorld } from '../../app/fake-world';
import { NOW, shownOrder, someParts } from './a-backup';
import { spoiledBytes, spoiledContent } from './spoiled-backup';

const TIMES = 500;
/** ms that one of them may take, on a machine that is busy. */
const MOST = 5_000;
const ends = { openUntil: () => NOW + 1, routesUntil: () => 0, ownWindow: () => null };
/** One order that the backup knows too, and one that it does not, with a file. */
const [shared, own] = [shownOrder(1), shownOrder(7, { marks: { settledAt: NOW } })];
const ownFile = (() => {
  const [file] = someParts.files;
  if (!file) throw new Error('no file');
  const id = 'f'.repeat(32) as typeof file.evidence.id;
  return { ...file, evidence: { ...file.evidence, id, order: own.key } };
})();

function opened() {
  globalThis.indexedDB = new IDBFactory();
  const connection = connectionTo((lost) => openDatabase(ends, lost));
  const orders = databaseOrderStore(ends, () => NOW, connection);
  const incoming = databaseIncoming(ends, connection);
  const world: World = Object.assign(new FakeWorld('2026-11-22T12:00Z'), { orders, incoming });
  const files = databaseEvidenceStore(connection);
  return { world, orders, files, connection, page: databasePageBackups(connection) };
}
let all = opened();

/** Everything that is stored, as it is. */
async function whole(): Promise<string> {
  const database = await all.connection.open();
  const names = ['orders', 'evidence', 'files', 'incoming'] as const;
  const stores = await Promise.all(names.map((name) => database.getAll(name)));
  return JSON.stringify(stores, (_, value) => (value instanceof Blob ? value.size : value));
}

/** Reads a backup and takes it in, as the page does; whether it was refused. */
async function taken(file: Blob): Promise<'refused' | 'taken'> {
  const before = await whole();
  const backup = await readBackup(file).catch((error: unknown) => {
    if (error instanceof BackupFault) return null;
    throw error;
  });
  if (backup === null) {
    expect(await whole()).toBe(before);
    return 'refused';
  }
  const id = await all.page.stage(contentText(backup.content), backup.files);
  await takeInBackup(all.world, { id, how: 'merge' });
  const { orders, files, damaged } = await all.page.snapshot();
  expect(damaged).toEqual([]);
  expect(orders.every(isStoredOrder)).toBe(true);
  // What is here alone is as it was.
  expect(orders.find(({ key }) => key === own.key)).toEqual(own);
  expect(files.find(({ evidence }) => evidence.id === ownFile.evidence.id)?.evidence).toEqual(
    ownFile.evidence,
  );
  // And nothing came that the backup does not name.
  const named = new Set([own.key, shared.key, ...backup.content.orders.map(({ key }) => key)]);
  expect(orders.filter(({ key }) => !named.has(key))).toEqual([]);
  expect(await (await all.connection.open()).count('incoming')).toBe(0);
  return 'taken';
}

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  all = opened();
  await all.orders.update([shared.key, own.key], (_, key) => (key === own.key ? own : shared));
  await all.files.add([ownFile]);
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function each(file: Blob, outcomes: Record<'refused' | 'taken', number>): Promise<void> {
  const start = performance.now();
  outcomes[await taken(file)] += 1;
  expect(performance.now() - start).toBeLessThan(MOST);
}

describe('1,000 spoiled backups, each taken in on top of the last', () => {
  test('spoiled anywhere, nearly all are refused and change nothing', async () => {
    const outcomes = { refused: 0, taken: 0 };
    await fc.assert(
      fc.asyncProperty(spoiledBytes, (bytes) => each(new Blob([bytes]), outcomes)),
      { numRuns: TIMES },
    );
    expect(outcomes.refused).toBeGreaterThan(TIMES / 2);
  }, 120_000);

  test('with right checksums they bring what may be stored, and touch nothing else', async () => {
    const outcomes = { refused: 0, taken: 0 };
    await fc.assert(
      fc.asyncProperty(spoiledContent, async (made) => each(await made(), outcomes)),
      { numRuns: TIMES },
    );
    expect(outcomes.taken).toBeGreaterThan(10);
    expect(outcomes.refused).toBeGreaterThan(10);
  }, 120_000);
});
