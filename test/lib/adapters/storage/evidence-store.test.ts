import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectionTo } from '../../../../lib/adapters/storage/connection';
import { DATABASE_NAME, openDatabase } from '../../../../lib/adapters/storage/database';
import { type DatabaseV4, storedOrder } from '../../../../lib/adapters/storage/database-versions';
import { databaseEvidenceStore } from '../../../../lib/adapters/storage/evidence-store';
import { databaseOrderStore } from '../../../../lib/adapters/storage/order-store';
import { manualOrder } from '../../../../lib/core/facts/manual';
import type { OrderKey } from '../../../../lib/core/facts/order';
import { type Evidence, evidenceId } from '../../../../lib/core/records/evidence';
import { StorageFull } from '../../../../lib/ports/order-store';

const NOW = Date.parse('2026-11-22T12:00Z');
const ends = { openUntil: () => NOW + 1, routesUntil: () => 0, ownWindow: () => null };
const lamp = manualOrder('other', 'AB-100200', NOW);
const chair = manualOrder('other', 'AB-100201', NOW);

const idOf = (index: number) => evidenceId(Uint8Array.from({ length: 16 }, () => index));
const fileOf = (index: number, order: OrderKey = lamp.key, text = `picture ${index}`) => {
  const bytes = new Blob([text]);
  const evidence: Evidence = {
    id: idOf(index),
    order,
    name: `photo ${index}.jpg`,
    type: 'image/jpeg',
    size: bytes.size,
    shows: 'fault',
    takenOn: null,
    addedAt: NOW + index,
  };
  return { evidence, bytes };
};

const connect = () => connectionTo((lost) => openDatabase(ends, lost));
let connection = connect();
let files = databaseEvidenceStore(connection);
let orders = databaseOrderStore(ends, () => NOW, connection);

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  connection = connect();
  files = databaseEvidenceStore(connection);
  orders = databaseOrderStore(ends, () => NOW, connection);
  const both = new Map([lamp, chair].map((order) => [order.key, order]));
  await orders.update([...both.keys()], (_, key) => both.get(key) ?? null);
});
afterEach(() => vi.restoreAllMocks());

const rows = async (name: 'evidence' | 'files') => (await connection.open()).count(name);

describe('files kept with an order', () => {
  test('come back as they were, oldest first, each with its order', async () => {
    await files.add([fileOf(2), fileOf(1), fileOf(3, chair.key)]);
    expect(await files.of(lamp.key)).toEqual([fileOf(1).evidence, fileOf(2).evidence]);
    expect(await files.of(chair.key)).toEqual([fileOf(3, chair.key).evidence]);
    expect(await (await files.bytes(idOf(2)))?.text()).toBe('picture 2');
    expect(await files.counts()).toEqual(
      new Map([
        [lamp.key, 2],
        [chair.key, 1],
      ]),
    );
    expect((await files.all()).map(({ id }) => id)).toEqual([idOf(1), idOf(2), idOf(3)]);
  });

  test('of several orders come with their bytes, and of no others', async () => {
    await files.add([fileOf(1), fileOf(2), fileOf(3, chair.key)]);
    const [held, ...others] = await files.ofAll([chair.key, 'other:AB-1' as OrderKey]);
    expect(held?.evidence).toEqual(fileOf(3, chair.key).evidence);
    expect(others).toEqual([]);
    // They outlive their order.
    await orders.remove([chair.key], () => true);
    expect(await held?.bytes.text()).toBe('picture 3');
    expect(await files.ofAll([chair.key])).toEqual([]);
    expect(await rows('files')).toBe(2);
  });

  test('are looked through without reading one of them', async () => {
    await files.add([fileOf(1), fileOf(2)]);
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    await files.of(lamp.key);
    await files.counts();
    expect(read).not.toHaveBeenCalled();
  });

  test('need an order: of one that is gone none is kept, nor the others added with it', async () => {
    const lost = fileOf(2, 'other:AB-1' as OrderKey);
    await expect(files.add([fileOf(1), lost])).rejects.toThrow('not stored any more');
    expect(await files.all()).toEqual([]);
    expect(await rows('files')).toBe(0);
  });

  test('that do not fit on the disk are told apart, and nothing is lost', async () => {
    await files.add([fileOf(1)]);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (this.name === 'evidence') throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    await expect(files.add([fileOf(2)])).rejects.toThrow(StorageFull);
    vi.restoreAllMocks();
    expect(await files.all()).toEqual([fileOf(1).evidence]);
    expect(await rows('files')).toBe(1);
  });

  test('are said to show something else, never what is none', async () => {
    await files.add([fileOf(1)]);
    await files.change(idOf(1), { shows: 'label' });
    expect(await files.of(lamp.key)).toEqual([{ ...fileOf(1).evidence, shows: 'label' }]);
    await files.change(idOf(1), { name: '../up' });
    await files.change(idOf(9), { shows: 'label' });
    expect(await files.of(lamp.key)).toEqual([{ ...fileOf(1).evidence, shows: 'label' }]);
  });

  test('are deleted with their bytes, and can be put back', async () => {
    await files.add([fileOf(1), fileOf(2)]);
    const removed = await files.remove([idOf(1), idOf(9)]);
    expect(await files.of(lamp.key)).toEqual([fileOf(2).evidence]);
    expect(await rows('files')).toBe(1);
    await files.add(removed);
    expect(await (await files.bytes(idOf(1)))?.text()).toBe('picture 1');
  });

  test('go with their order, and with no other', async () => {
    await files.add([fileOf(1), fileOf(2), fileOf(3, chair.key)]);
    await orders.remove([lamp.key], () => false);
    expect(await rows('evidence')).toBe(3);
    await orders.remove([lamp.key], () => true);
    expect(await files.all()).toEqual([fileOf(3, chair.key).evidence]);
    expect(await rows('files')).toBe(1);
  });

  test('a damaged record costs itself', async () => {
    await files.add([fileOf(1), fileOf(2)]);
    const database = await connection.open();
    const record = await database.get('evidence', idOf(1));
    if (record)
      await database.put('evidence', { ...record, evidence: { ...record.evidence, size: -1 } });
    expect(await files.of(lamp.key)).toEqual([fileOf(2).evidence]);
  });
});

test('a database of version 4 is brought to the present one with all its orders', async () => {
  globalThis.indexedDB = new IDBFactory();
  const old = await openDB<DatabaseV4>(DATABASE_NAME, 4, {
    upgrade(opened) {
      const store = opened.createObjectStore('orders', { keyPath: 'key' });
      for (const name of ['openUntil', 'routesUntil', 'ownWindow'] as const)
        store.createIndex(name, name);
    },
  });
  await old.put('orders', storedOrder(lamp, ends));
  old.close();
  connection = connect();
  orders = databaseOrderStore(ends, () => NOW, connection);
  expect(await orders.open()).toEqual([lamp]);
  await databaseEvidenceStore(connection).add([fileOf(1)]);
  expect(await databaseEvidenceStore(connection).of(lamp.key)).toEqual([fileOf(1).evidence]);
});
