import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Connection, connectionTo } from '../../../lib/adapters/storage/connection';
import { openDatabase } from '../../../lib/adapters/storage/database';
import { databaseEvidenceStore } from '../../../lib/adapters/storage/evidence-store';
import { databaseOrderStore } from '../../../lib/adapters/storage/order-store';
import { isManualOnly, manualOrder } from '../../../lib/core/facts/manual';
import type { Order } from '../../../lib/core/facts/order';
import type { EvidenceId } from '../../../lib/core/records/evidence';
import type { KeptFile } from '../../../lib/ports/evidence-store';

const NOW = Date.parse('2026-11-22T12:00Z');
const order = manualOrder('other', 'AB-100200', NOW);
const another = manualOrder('other', 'AB-100201', NOW);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const ends = { openUntil: () => NOW + 1, routesUntil: () => 0, ownWindow: () => null };

async function filled(connection?: Connection) {
  const store = databaseOrderStore(ends, () => NOW, connection);
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

/** What belongs to no order, with why. */
const OF_NO_ORDER: Readonly<Record<string, string>> = {
  incoming: 'a backup that is not taken over yet; the background discards what is left of one',
};

test.each(['remove', 'removeWhere'] as const)(
  'with an order goes what is kept with it, in every store of the database: %s',
  async (way) => {
    const connection = connectionTo((lost) => openDatabase(ends, lost));
    const store = await filled(connection);
    const bytes = new Blob(['picture']);
    const kept = (digit: string, { key }: Order): KeptFile => ({
      evidence: {
        id: digit.repeat(32) as EvidenceId,
        order: key,
        name: 'lamp.jpg',
        type: 'image/jpeg',
        size: bytes.size,
        shows: 'item',
        takenOn: null,
        addedAt: NOW,
      },
      bytes,
    });
    const files = [kept('a', order), kept('b', another)];
    await databaseEvidenceStore(connection).add(files);
    const counts = () =>
      connection.answered(async (database) => {
        const names = [...database.objectStoreNames].filter((name) => !(name in OF_NO_ORDER));
        const each = names.map(async (name) => [name, await database.count(name)]);
        return Object.fromEntries(await Promise.all(each));
      });
    // A store that holds something of each order must be filled above.
    const before = await counts();
    expect(before).toEqual({ orders: 2, evidence: 2, files: 2 });
    if (way === 'remove') await store.remove([order.key], () => true);
    else await store.removeWhere((_, key) => key === order.key);
    expect(await counts()).toEqual({ orders: 1, evidence: 1, files: 1 });
    await store.clear();
    expect(await counts()).toEqual({ orders: 0, evidence: 0, files: 0 });
  },
);
