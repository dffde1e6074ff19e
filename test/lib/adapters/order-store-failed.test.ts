import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from '../../../lib/adapters/storage/database';
import { DATABASE_VERSION } from '../../../lib/adapters/storage/database-versions';
import { databaseOrderStore } from '../../../lib/adapters/storage/order-store';
import { manualOrder } from '../../../lib/core/facts/manual';
import type { DatabaseFault } from '../../../lib/core/views/condition';
import { DatabaseFailed } from '../../../lib/ports/database-failed';
import { at, keyOf } from '../app/fake-world';

const NOW = at('2026-11-22T12:00Z');
const order = manualOrder('aliexpress', '8100000000000001', NOW);
const makeStore = () =>
  databaseOrderStore(
    { openUntil: () => NOW + 1, routesUntil: () => 0, ownWindow: () => null },
    () => NOW,
  );

let store = makeStore();
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = makeStore();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Whatever can be asked of the store. */
const QUESTIONS: readonly [string, () => Promise<unknown>][] = [
  ['open', () => store.open()],
  ['get', () => store.get([order.key])],
  ['count', () => store.count()],
  ['overWithRoutes', () => store.overWithRoutes()],
  ['update', () => store.update([order.key], () => order)],
  ['remove', () => store.remove([order.key], () => true)],
];

/** The fault that a question ends with, when hours have passed. */
async function faultOf(question: () => Promise<unknown>): Promise<DatabaseFault | 'none'> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let end: DatabaseFault | 'none' | null = null;
  question().then(
    () => {
      end = 'none';
    },
    (error: unknown) => {
      if (!(error instanceof DatabaseFailed)) throw error;
      end = error.fault;
    },
  );
  while (end === null) {
    await new Promise((turn) => setImmediate(turn));
    vi.advanceTimersByTime(1_000);
  }
  return end;
}

describe.each(QUESTIONS)('%s', (_name, question) => {
  test('tells a database that a newer version made', async () => {
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    expect(await faultOf(question)).toBe('newer');
  });

  test('tells a database that cannot be read', async () => {
    (await openDB(DATABASE_NAME, DATABASE_VERSION)).close();
    expect(await faultOf(question)).toBe('damaged');
  });

  test('tells a disk that fails, and asks it again', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    expect(await faultOf(question)).toBe('damaged');
    await question();
  });

  test('waits for no database that another version holds', async () => {
    const older = await openDB(DATABASE_NAME, 1, {
      upgrade: (opened) => void opened.createObjectStore('orders', { keyPath: 'key' }),
    });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await faultOf(question)).toBe('silent');
    older.close();
  });
});

test('a connection that broke is made anew', async () => {
  await store.update([order.key], () => order);
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('The connection is closing', 'InvalidStateError');
  });
  await expect(store.get([order.key])).rejects.toThrow(DatabaseFailed);
  expect(await store.get([order.key])).toEqual([order]);
});

test('what a change throws is no fault of the database', async () => {
  const refusing = store.update([order.key], () => {
    throw new Error('no');
  });
  await expect(refusing).rejects.toThrow(new Error('no'));
});

test('the orders of one shop are counted apart', async () => {
  const temu = manualOrder('temu', 'PO-211-00000000000000001', NOW);
  await store.update([order.key, temu.key, keyOf('8100000000000002')], (_, key) =>
    key === temu.key ? temu : { ...order, key },
  );
  expect(await store.count()).toBe(3);
  expect(await store.count('temu')).toBe(1);
  expect(await store.count('aliexpress')).toBe(2);
  expect(await store.count('wish')).toBe(0);
});
