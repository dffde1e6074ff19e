import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from '../../../lib/adapters/storage/database';
import { DATABASE_VERSION, type DatabaseV2 } from '../../../lib/adapters/storage/database-versions';
import { databaseOrderStore } from '../../../lib/adapters/storage/order-store';
import { recordSighting } from '../../../lib/core/facts/merge';
import type { Order, Package } from '../../../lib/core/facts/order';
import type { Time } from '../../../lib/core/time/time';
import { readRaw } from '../../../lib/marketplaces/read-raw';
import { at, endsOn, keyOf, onDay, readingOf } from '../app/fake-world';

const NOW = at('2026-11-22T12:00Z');
const id = (index: number) => String(1_000_000_000_000_000 + index);
const orderOf = (index: number): Order => {
  const sighting = { ...endsOn(id(index), '2026-12-11'), lineItems: [] };
  return recordSighting(null, sighting, readRaw(readingOf([], NOW)));
};

const makeStore = () =>
  databaseOrderStore(
    { openUntil: () => NOW + 1, routesUntil: () => 0, ownWindow: () => null },
    () => NOW,
  );
let store = makeStore();
const put = (orders: readonly Order[]) => {
  const byKey = new Map(orders.map((order) => [order.key, order]));
  return store.update([...byKey.keys()], (_before, key) => byKey.get(key) ?? null);
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = makeStore();
});
afterEach(() => vi.restoreAllMocks());

const AN_INSTANT: Time = { kind: 'instant', at: NOW };
const PARCEL: Package = {
  numbers: ['RB123456785CN'],
  carrier: null,
  shipped: AN_INSTANT,
  delivered: null,
  lastEvent: null,
  promisedBy: null,
};

/** The present database, for putting into it what no store would. */
async function presentDatabase() {
  await store.count();
  return openDB<DatabaseV2>(DATABASE_NAME, DATABASE_VERSION);
}

describe('a damaged record', () => {
  const damages: readonly [string, (order: Order) => unknown][] = [
    ['facts gone', ({ facts: _facts, ...rest }) => rest],
    ['a fact that is no list', (order) => ({ ...order, facts: { placed: 'x' } })],
    [
      'a day that does not exist',
      (order) => ({
        ...order,
        facts: {
          placed: [
            {
              value: { kind: 'day', day: '2026-02-30', zones: ['UTC'] },
              from: 'list',
              readAt: NOW,
              text: '',
            },
          ],
        },
      }),
    ],
    ['no time of reading', (order) => ({ ...order, bounds: { first: Number.NaN, last: NOW } })],
    ['a bound of text', (order) => ({ ...order, bounds: { ...order.bounds, shippedSince: 'x' } })],
    ['an over of text', (order) => ({ ...order, bounds: { ...order.bounds, overSince: 'x' } })],
    ['parcels of text', (order) => ({ ...order, packages: 'two' })],
    ['a parcel without a time', (order) => ({ ...order, packages: [{ ...PARCEL, shipped: 7 }] })],
    ['too many parcels', (order) => ({ ...order, packages: Array(101).fill(PARCEL) })],
    ['another order', () => orderOf(6)],
    ['a key that is not its own', (order) => ({ ...order, id: id(6) })],
    ['a list', () => []],
    ['nothing', () => null],
  ];

  test.each(damages)(
    '%s: costs itself, is counted, and can be read anew',
    async (_what, damage) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      await put([orderOf(2), orderOf(4)]);
      const database = await presentDatabase();
      const record = { key: keyOf(id(2)), order: damage(orderOf(2)), openUntil: NOW + 1 };
      await database.put('orders', record as DatabaseV2['orders']['value']);
      database.close();
      expect(await store.open()).toEqual([orderOf(4)]);
      expect(await store.get([keyOf(id(2)), keyOf(id(4))])).toEqual([orderOf(4)]);
      expect(store.damaged).toBe(1);
      await put([orderOf(2)]);
      expect(await store.open()).toEqual([orderOf(2), orderOf(4)]);
    },
  );

  const FULL: Order = {
    ...orderOf(2),
    packages: [PARCEL],
    changes: [
      { fact: 'statedReturnDays', before: 15, after: 7, from: 'detail', at: NOW },
      { fact: 'delivered', before: null, after: AN_INSTANT, from: 'tracking', at: NOW + 1 },
    ],
    changesToldAt: NOW,
    told: { deadline: onDay('2026-12-10'), thresholds: [7, 3] },
    nudgedAt: NOW,
    addedAt: NOW,
    manualItems: true,
    marks: { snoozedUntil: NOW, settledAt: NOW },
  };

  test('everything that an order can hold is no damage', async () => {
    await put([FULL]);
    expect(await store.get([FULL.key])).toEqual([FULL]);
    expect(store.damaged).toBe(0);
  });

  describe('of a version that had other names for its bounds and manual items', () => {
    const present = { ...FULL, bounds: { ...FULL.bounds, overSince: NOW } };
    const { bounds, manualItems, ...others } = present;
    async function putOld(seen: unknown) {
      const database = await presentDatabase();
      const order: unknown = { ...others, seen, itemsTyped: manualItems };
      const record = { key: FULL.key, order, openUntil: NOW + 1 };
      await database.put('orders', record as DatabaseV2['orders']['value']);
      database.close();
    }

    test('is the same order, and bears the present name from its next change on', async () => {
      await putOld(bounds);
      expect(await store.get([FULL.key])).toStrictEqual([present]);
      expect(await store.open()).toStrictEqual([present]);
      expect(store.damaged).toBe(0);
      await store.update([FULL.key], (before) => before && { ...before, nudgedAt: NOW + 1 });
      const database = await presentDatabase();
      const after = await database.get('orders', FULL.key);
      database.close();
      expect(after?.order).toStrictEqual({ ...present, nudgedAt: NOW + 1 });
    });

    test('is damaged where those are', async () => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      await putOld({ ...bounds, first: 'x' });
      expect(await store.get([FULL.key])).toEqual([]);
      expect(store.damaged).toBe(1);
    });
  });

  /** Parts that no date depends on: without them an order is warned of again, never later. */
  const oddities: readonly [keyof Order, unknown][] = [
    ['changes', 7],
    ['changes', [{}]],
    ['changes', [null]],
    ['changes', [{ fact: 'delivered', before: null, after: 'yesterday', from: 'list', at: NOW }]],
    ['changes', [{ fact: 'placed', before: null, after: AN_INSTANT, from: 'list', at: NOW }]],
    ['changesToldAt', 'never'],
    ['told', { deadline: '2026-02-30', thresholds: [7] }],
    ['told', 7],
    ['nudgedAt', null],
    ['addedAt', {}],
    ['manualItems', 'yes'],
    ['account', '../..'],
    ['lineItems', [{ title: 7 }]],
    ['lineItems', undefined],
    ['marks', { settledAt: 'yes' }],
    ['marks', null],
  ];
  const WITHOUT: Partial<Order> = { lineItems: [], marks: {} };

  test.each(oddities)('odd %s (%j) cost that part alone', async (part, oddity) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const database = await presentDatabase();
    const record = { key: FULL.key, order: { ...FULL, [part]: oddity }, openUntil: NOW + 1 };
    await database.put('orders', record as DatabaseV2['orders']['value']);
    database.close();
    const { [part]: _, ...rest } = FULL;
    expect(await store.get([FULL.key])).toEqual([
      { ...rest, ...(part in WITHOUT && { [part]: WITHOUT[part] }) },
    ]);
    expect(store.damaged).toBe(0);
    expect(warn).not.toHaveBeenCalled();
  });
});
