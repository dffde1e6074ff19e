import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { DATABASE_NAME } from '../../../lib/adapters/storage/database';
import type { DatabaseV2, EndsOfOrder } from '../../../lib/adapters/storage/database-versions';
import { databaseOrderStore } from '../../../lib/adapters/storage/order-store';
import { manualOrder } from '../../../lib/core/facts/manual';
import type { Order } from '../../../lib/core/facts/order';

const NOW = Date.parse('2026-11-22T12:00Z');
const orderOf = (index: number): Order => manualOrder('other', `AB-10020${index}`, NOW);
const idOf = ({ id }: Order) => id;
const indexOf = ({ id }: Order) => Number(id.at(-1));

/**
 * Even orders are open until tomorrow, odd ones were until yesterday; every third has a route, the later the longer.
 */
const ends: EndsOfOrder = {
  openUntil: (order) => NOW + (indexOf(order) % 2 === 0 ? 1 : -1) * 86_400_000,
  routesUntil: (order) => (indexOf(order) % 3 === 0 ? NOW + indexOf(order) : 0),
  ownWindow: () => null,
};
const storeWith = (more: Partial<EndsOfOrder> = {}, now = NOW) =>
  databaseOrderStore({ ...ends, ...more }, () => now);
const put = (orders: readonly Order[]) => {
  const byKey = new Map(orders.map((order) => [order.key, order]));
  return storeWith().update([...byKey.keys()], (_, key) => byKey.get(key) ?? null);
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('orders that are over are found while they have a route, the first to end first; open ones are not among them', async () => {
  // 1 is over without a route, 6 is open and has one.
  await put([9, 1, 3, 6].map(orderOf));
  expect((await storeWith().overWithRoutes()).map(indexOf)).toEqual([3, 9]);
  expect((await storeWith({}, NOW + 5).overWithRoutes()).map(indexOf)).toEqual([9]);
});

test('of too many the newest are found, which end last', async () => {
  // Where it is cut, eleven end at one time.
  const untilOf = ({ id }: Order) => NOW + Math.max(1_011, Number(id.slice(3)));
  const store = storeWith({ openUntil: () => 0, routesUntil: untilOf });
  const orders = Array.from({ length: 510 }, (_, index) =>
    manualOrder('other', `AB-${1_001 + index}`, NOW),
  );
  const byKey = new Map(orders.map((order) => [order.key, order]));
  await store.update([...byKey.keys()], (_, key) => byKey.get(key) ?? null);
  const found = await store.overWithRoutes();
  expect([found.length, found.at(-1)?.id]).toEqual([500, 'AB-1510']);
  expect(found[1]?.id).toBe('AB-1012');
});

test('their ends are worked out anew when the rules have changed', async () => {
  await put([1, 3].map(orderOf));
  const store = storeWith({ routesUntil: (order) => NOW + 10 - indexOf(order) });
  await store.reindex();
  expect((await store.overWithRoutes()).map(indexOf)).toEqual([3, 1]);
});

test('a database of version 2 gets them at its first opening, with all its orders', async () => {
  const before = await openDB<DatabaseV2>(DATABASE_NAME, 2, {
    upgrade: (opened) =>
      void opened
        .createObjectStore('orders', { keyPath: 'key' })
        .createIndex('openUntil', 'openUntil'),
  });
  for (const order of [1, 2, 3].map(orderOf))
    await before.put('orders', { key: order.key, order, openUntil: ends.openUntil(order) });
  before.close();
  const store = storeWith();
  expect((await store.overWithRoutes()).map(idOf)).toEqual([orderOf(3).id]);
  expect((await store.open()).map(idOf)).toEqual([orderOf(2).id]);
  expect(await store.count()).toBe(3);
});
