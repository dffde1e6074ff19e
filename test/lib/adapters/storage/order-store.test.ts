import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_NAME, openDatabase } from '../../../../lib/adapters/storage/database';
import type { DatabaseV1 } from '../../../../lib/adapters/storage/database-versions';
import { databaseOrderStore } from '../../../../lib/adapters/storage/order-store';
import { recordSighting } from '../../../../lib/core/facts/merge';
import type { Order } from '../../../../lib/core/facts/order';
import { readRaw } from '../../../../lib/marketplaces/read-raw';
import { DatabaseFailed } from '../../../../lib/ports/database-failed';
import { StorageFull } from '../../../../lib/ports/order-store';
import { at, endsOn, keyOf, readingOf } from '../../app/fake-world';

const NOW = at('2026-11-22T12:00Z');
const id = (index: number) => String(1_000_000_000_000_000 + index);
const orderOf = (index: number): Order => {
  const sighting = { ...endsOn(id(index), '2026-12-11'), lineItems: [] };
  return recordSighting(null, sighting, readRaw(readingOf([], NOW)));
};

/** Even orders are open until tomorrow, odd ones were until yesterday; settled ones need nothing. */
const openUntil = ({ id: orderId, marks }: Order) =>
  marks.settledAt !== undefined ? 0 : NOW + (Number(orderId) % 2 === 0 ? 1 : -1) * 86_400_000;

const ends = { openUntil, routesUntil: () => 0, ownWindow: () => null };
const makeStore = () => databaseOrderStore(ends, () => NOW);
let store = makeStore();
const put = (orders: readonly Order[]) => {
  const byKey = new Map(orders.map((order) => [order.key, order]));
  return store.update([...byKey.keys()], (_before, key) => byKey.get(key) ?? null);
};

beforeEach(() => {
  // A browser with an empty disk.
  globalThis.indexedDB = new IDBFactory();
  store = makeStore();
});
afterEach(() => vi.restoreAllMocks());

async function versionOne(records: readonly unknown[]): Promise<void> {
  const database = await openDB<DatabaseV1>(DATABASE_NAME, 1, {
    upgrade: (opened) => void opened.createObjectStore('orders', { keyPath: 'key' }),
  });
  // What an older version, or a fault, left behind need not look like an order.
  for (const record of records) await database.put('orders', record as Order);
  database.close();
}

describe('stored orders', () => {
  test('come back as they were stored, after the worker was restarted too', async () => {
    const orders = [orderOf(1), orderOf(2)];
    expect(await put(orders)).toEqual(orders);
    store = makeStore();
    expect(await store.get(orders.map(({ key }) => key))).toEqual(orders);
    expect(await store.count()).toBe(2);
  });

  test('keys that are not stored are left out', async () => {
    await put([orderOf(1)]);
    expect(await store.get([keyOf(id(9)), keyOf(id(1))])).toEqual([orderOf(1)]);
    expect(await store.update([keyOf(id(9))], () => null)).toEqual([]);
    expect(await store.count()).toBe(1);
  });

  test('a change that gives null or the same order leaves it', async () => {
    await put([orderOf(1)]);
    const write = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect(await store.update([keyOf(id(1))], () => null)).toEqual([orderOf(1)]);
    expect(await store.update([keyOf(id(1))], (order) => order)).toEqual([orderOf(1)]);
    expect(write).not.toHaveBeenCalled();
  });

  test('changes at the same time lose nothing of each other', async () => {
    await put([orderOf(1)]);
    await Promise.all([
      store.update([keyOf(id(1))], (order) => order && { ...order, nudgedAt: NOW }),
      store.update([keyOf(id(1))], (order) => order && { ...order, marks: { settledAt: NOW } }),
    ]);
    expect(await store.get([keyOf(id(1))])).toEqual([
      { ...orderOf(1), nudgedAt: NOW, marks: { settledAt: NOW } },
    ]);
  });

  test('a change that throws undoes the whole transaction', async () => {
    await put([orderOf(1)]);
    const twice = store.update([keyOf(id(1)), keyOf(id(2))], (order, key) => {
      if (key === keyOf(id(2))) throw new Error('no');
      return order && { ...order, nudgedAt: NOW };
    });
    await expect(twice).rejects.toThrow('no');
    expect(await store.get([keyOf(id(1))])).toEqual([orderOf(1)]);
  });

  test('1,000 are written in one transaction', async () => {
    await store.count();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await put(Array.from({ length: 1_000 }, (_, index) => orderOf(index)));
    expect(begin).toHaveBeenCalledTimes(1);
    expect(await store.count()).toBe(1_000);
  });
});

describe('open orders', () => {
  test('are found by the index alone, the settled and the over ones never read', async () => {
    const settled = { ...orderOf(4), marks: { settledAt: NOW } };
    await put([orderOf(1), orderOf(2), orderOf(3), settled, orderOf(6)]);
    const everything = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const one = vi.spyOn(IDBObjectStore.prototype, 'get');
    expect((await store.open()).map((order) => order.id)).toEqual([id(2), id(6)]);
    expect(everything).not.toHaveBeenCalled();
    expect(one.mock.calls.map(([key]) => key)).toEqual([keyOf(id(2)), keyOf(id(6))]);
  });

  test('each is changed in a task of its own', async () => {
    await put([orderOf(2), orderOf(4), orderOf(6)]);
    const log: string[] = [];
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      const request = get.call(this, key);
      request.addEventListener('success', () => log.push('brought'));
      return request;
    });
    await store.update(
      [2, 4, 6].map((index) => keyOf(id(index))),
      (order) => {
        log.push('changed');
        return order;
      },
    );
    expect(log.join(' ')).toBe('brought changed brought changed brought changed');
  });

  test('settling takes an order out, undoing it puts it back', async () => {
    await put([orderOf(2)]);
    await store.update([keyOf(id(2))], (order) => order && { ...order, marks: { settledAt: NOW } });
    expect(await store.open()).toEqual([]);
    await store.update([keyOf(id(2))], (order) => order && { ...order, marks: {} });
    expect(await store.open()).toEqual([orderOf(2)]);
  });

  test('are worked out anew when the rules have changed', async () => {
    await put([orderOf(1), orderOf(2)]);
    const only1 = (order: Order) => (order.id === id(1) ? NOW + 1 : 0);
    store = databaseOrderStore({ ...ends, openUntil: only1 }, () => NOW);
    await store.reindex();
    expect((await store.open()).map((order) => order.id)).toEqual([id(1)]);
  });

  test('that cannot be worked out anew stay where they were, and hold up no other', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await put([orderOf(2), orderOf(3)]);
    const failing = (order: Order) => {
      if (order.id === id(2)) throw new Error('no');
      return NOW + 1;
    };
    store = databaseOrderStore({ ...ends, openUntil: failing }, () => NOW);
    await store.reindex();
    expect((await store.open()).map((order) => order.id)).toEqual([id(3), id(2)]);
  });
});

describe('a full disk', () => {
  test('is told apart, and keeps what was stored before', async () => {
    await put([orderOf(2)]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(put([{ ...orderOf(2), nudgedAt: NOW }, orderOf(4)])).rejects.toThrow(StorageFull);
    vi.restoreAllMocks();
    expect(await store.open()).toEqual([orderOf(2)]);
  });
});

describe('the database', () => {
  test('of version 1 is brought to the present one with all its orders', async () => {
    const settled = { ...orderOf(4), marks: { settledAt: NOW } };
    await versionOne([orderOf(1), orderOf(2), settled]);
    expect(await store.count()).toBe(3);
    expect((await store.open()).map((order) => order.id)).toEqual([id(2)]);
    expect(await store.get([settled.key])).toEqual([settled]);
  });

  test('a damaged record of version 1 does not stop the migration and is not thrown away', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await versionOne([{ key: 'aliexpress:nonsense', facts: 7 }, orderOf(2)]);
    expect(await store.open()).toEqual([orderOf(2)]);
    expect(await store.count()).toBe(2);
  });

  test('a migration that fails half way leaves version 1 as it was, and the next try succeeds', async () => {
    await versionOne([orderOf(2), orderOf(4)]);
    const failing = (order: Order) => {
      if (order.id === id(4)) throw new Error('no');
      return NOW;
    };
    await expect(openDatabase({ ...ends, openUntil: failing }, () => {})).rejects.toThrow(
      DatabaseFailed,
    );
    const untouched = await openDB<DatabaseV1>(DATABASE_NAME);
    expect(untouched.version).toBe(1);
    expect(await untouched.getAll('orders')).toEqual([orderOf(2), orderOf(4)]);
    untouched.close();
    expect(await store.open()).toEqual([orderOf(2), orderOf(4)]);
  });

  test('makes way for a newer version, and the store opens it again', async () => {
    await put([orderOf(2)]);
    await deleteDB(DATABASE_NAME);
    expect(await store.open()).toEqual([]);
    await put([orderOf(4)]);
    expect(await store.open()).toEqual([orderOf(4)]);
  });

  test('that could not be opened is tried again at the next use', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new Error('locked');
    });
    await expect(store.open()).rejects.toThrow(DatabaseFailed);
    expect(await store.open()).toEqual([]);
  });
});
