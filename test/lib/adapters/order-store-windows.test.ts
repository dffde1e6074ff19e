import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from '../../../lib/adapters/storage/database';
import type { DatabaseV3 } from '../../../lib/adapters/storage/database-versions';
import { databaseOrderStore } from '../../../lib/adapters/storage/order-store';
import { manualOrder } from '../../../lib/core/facts/manual';
import { type Order, type OrderKey, orderKey } from '../../../lib/core/facts/order';
import type { OwnWindow } from '../../../lib/core/rules/own-windows';

const SINCE = 1_000;
const taught = new Map<OrderKey, OwnWindow>();
const makeStore = () =>
  databaseOrderStore(
    {
      openUntil: () => 0,
      routesUntil: () => 0,
      ownWindow: ({ key }) => taught.get(key) ?? null,
    },
    () => SINCE,
  );
let store = makeStore();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  taught.clear();
  store = makeStore();
});

let orders = 0;
async function put(days: number, service = '', readAt = SINCE): Promise<Order> {
  orders += 1;
  const id = String(1_000_000_000_000_000 + orders);
  const order = manualOrder('aliexpress', id, 0);
  taught.set(orderKey('aliexpress', id), { marketplace: 'aliexpress', service, days, readAt });
  await store.update([order.key], () => order);
  return order;
}
const windows = async () =>
  (await store.ownWindows(SINCE)).map(({ service, days }) => `${service} ${days}`);

test('of each service the three shortest that were read since then', async () => {
  for (const days of [60, 50, 55, 70]) await put(days, 'dhl');
  for (const days of [30, 20]) await put(days, 'ems');
  await put(10, 'ems', SINCE - 1);
  await put(90);
  expect(await windows()).toEqual([' 90', 'dhl 50', 'dhl 55', 'dhl 60', 'ems 20', 'ems 30']);
});

test('an order that teaches nothing any more, and one that is removed, are forgotten at once', async () => {
  const [first, second] = [await put(50), await put(60)];
  expect(await windows()).toEqual([' 50', ' 60']);
  taught.delete(first.key);
  await store.update([first.key], (order) => order && { ...order, nudgedAt: 1 });
  expect(await windows()).toEqual([' 60']);
  await store.remove([second.key], () => true);
  expect(await windows()).toEqual([]);
});

test('storing the same again teaches nothing twice', async () => {
  const order = await put(50);
  await store.update([order.key], (stored) => stored && { ...stored, nudgedAt: 1 });
  expect(await windows()).toEqual([' 50']);
});

test('no order is opened for it', async () => {
  for (let index = 0; index < 40; index += 1)
    await put(40 + (index % 20), 'dhl', SINCE - (index % 2));
  const reads = [
    vi.spyOn(IDBObjectStore.prototype, 'get'),
    vi.spyOn(IDBIndex.prototype, 'getAll'),
    vi.spyOn(IDBIndex.prototype, 'openCursor'),
  ];
  expect(await windows()).toEqual(['dhl 40', 'dhl 40', 'dhl 42']);
  for (const read of reads) expect(read).not.toHaveBeenCalled();
});

test('a database that knew nothing of it learns from every order', async () => {
  const order = manualOrder('aliexpress', '1000000000000007', 0);
  taught.set(order.key, { marketplace: 'aliexpress', service: 'dhl', days: 50, readAt: SINCE });
  const old = await openDB<DatabaseV3>(DATABASE_NAME, 3, {
    upgrade(opened) {
      const records = opened.createObjectStore('orders', { keyPath: 'key' });
      records.createIndex('openUntil', 'openUntil');
      records.createIndex('routesUntil', 'routesUntil');
    },
  });
  await old.put('orders', { key: order.key, order, openUntil: 0, routesUntil: 0 });
  old.close();
  expect(await windows()).toEqual(['dhl 50']);
  expect(await store.get([order.key])).toEqual([order]);
});
