import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { connectionTo } from '../../../../lib/adapters/storage/connection';
import { DATABASE_NAME, openDatabase } from '../../../../lib/adapters/storage/database';
import { databaseOrderStore } from '../../../../lib/adapters/storage/order-store';
import { pageConnection } from '../../../../lib/adapters/storage/page-connection';
import { databaseRescue } from '../../../../lib/adapters/storage/rescue';
import { manualOrder } from '../../../../lib/core/facts/manual';
import { DatabaseFailed } from '../../../../lib/ports/database-failed';

const NOW = Date.parse('2026-11-22T12:00Z');
const ends = { openUntil: () => NOW, routesUntil: () => 0, ownWindow: () => null };
const order = manualOrder('other', 'AB-100200', NOW);
const background = () => databaseOrderStore(ends, () => NOW);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a page waits for the background to make the database, and makes none itself', async () => {
  const ready = vi.fn(() => background().count());
  const page = pageConnection(ready);
  expect(await page.answered((database) => database.count('orders'))).toBe(0);
  expect(ready).toHaveBeenCalledTimes(1);
  await expect(pageConnection(async () => {}).answered(async () => {})).resolves.toBeUndefined();
  globalThis.indexedDB = new IDBFactory();
  await expect(pageConnection(async () => {}).open()).rejects.toThrow();
  expect(await indexedDB.databases()).toEqual([]);
});

test('a database of a newer version is told apart, read as it lies there, and given up', async () => {
  await background().update([order.key], () => order);
  const newer = await openDB(DATABASE_NAME, 99, {
    upgrade: (opened) => void opened.createObjectStore('inventions', { autoIncrement: true }),
  });
  await newer.put('inventions', { clever: true });
  newer.close();
  const open = connectionTo((lost) => openDatabase(ends, lost)).open();
  await expect(open).rejects.toEqual(new DatabaseFailed('newer'));
  const { version, stores, unread } = await databaseRescue.read();
  expect([version, unread]).toEqual([99, 0]);
  expect(stores.inventions).toEqual([{ clever: true }]);
  expect(stores.orders).toMatchObject([{ key: order.key, order }]);
  await databaseRescue.startAnew();
  expect(await background().count()).toBe(0);
});

test('a record that cannot be read costs itself', async () => {
  const another = manualOrder('other', 'AB-100201', NOW);
  await background().update([order.key, another.key], (_, key) =>
    key === order.key ? order : another,
  );
  const get = IDBObjectStore.prototype.get;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
    this: IDBObjectStore,
    key,
  ) {
    if (key === order.key) throw new DOMException('broken', 'DataError');
    return get.call(this, key);
  });
  const { stores, unread } = await databaseRescue.read();
  spy.mockRestore();
  expect(unread).toBe(1);
  expect(stores.orders).toMatchObject([{ key: another.key }]);
});
