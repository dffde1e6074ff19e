import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { databaseOrderStore } from '../../../lib/adapters/storage/order-store';
import { isManualOnly, manualOrder } from '../../../lib/core/facts/manual';

const NOW = Date.parse('2026-11-22T12:00Z');
const order = manualOrder('other', 'AB-100200', NOW);
const another = manualOrder('other', 'AB-100201', NOW);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function filled() {
  const store = databaseOrderStore(
    { openUntil: () => NOW + 1, routesUntil: () => 0, ownWindow: () => null },
    () => NOW,
  );
  const orders = new Map([order, another].map((each) => [each.key, each]));
  await store.update([...orders.keys()], (_, key) => orders.get(key) ?? null);
  return store;
}

describe('removing an order', () => {
  test('removes that one, once', async () => {
    const store = await filled();
    expect(await store.remove([order.key], isManualOnly)).toEqual([order]);
    expect(await store.get([order.key, another.key])).toEqual([another]);
    expect(await store.count()).toBe(1);
    expect(await store.remove([order.key], isManualOnly)).toEqual([]);
  });

  test('leaves one that may not be removed', async () => {
    const store = await filled();
    expect(await store.remove([order.key], () => false)).toEqual([]);
    expect(await store.get([order.key])).toEqual([order]);
  });

  test('waits for what is being written: an order that a page shows at that moment stays', async () => {
    const store = await filled();
    const shown = {
      ...order,
      lineItems: [{ title: 'Lamp', quantity: 1, price: null, variant: null }],
    };
    const written = store.update([order.key], () => shown);
    expect(await store.remove([order.key], isManualOnly)).toEqual([]);
    await written;
    expect(await store.get([order.key])).toEqual([shown]);
  });
});
