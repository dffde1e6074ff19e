import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectionTo } from '../../../../lib/adapters/storage/connection';
import { DATABASE_NAME, openDatabase } from '../../../../lib/adapters/storage/database';
import { databaseIncoming } from '../../../../lib/adapters/storage/incoming-backups';
import { databaseOrderStore } from '../../../../lib/adapters/storage/order-store';
import { databasePageBackups } from '../../../../lib/adapters/storage/page-backups';
import { recordSighting } from '../../../../lib/core/facts/merge';
import type { Order } from '../../../../lib/core/facts/order';
import { contentText } from '../../../../lib/files/backup/backup-content';
import { readRaw } from '../../../../lib/marketplaces/read-raw';
import { at, endsOn, keyOf, readingOf } from '../../app/fake-world';
import { someParts } from '../../files/backup/a-backup';

const NOW = at('2026-11-22T12:00Z');
const id = (index: number) => String(1_000_000_000_000_000 + index);
const orderOf = (index: number, more: Partial<Order> = {}): Order => ({
  ...recordSighting(
    null,
    { ...endsOn(id(index), '2026-12-11'), lineItems: [] },
    readRaw(readingOf([], NOW)),
  ),
  ...more,
});

/** Open until what the order was asked about last says; settled ones need nothing. */
const ends = {
  openUntil: ({ marks, nudgedAt = NOW }: Order) => (marks.settledAt === undefined ? nudgedAt : 0),
  routesUntil: () => 0,
  ownWindow: () => null,
};

function opened() {
  const clock = { now: NOW };
  const connection = connectionTo((lost) => openDatabase(ends, lost));
  return {
    clock,
    connection,
    orders: databaseOrderStore(ends, () => clock.now, connection),
    incoming: databaseIncoming(ends, connection),
    page: databasePageBackups(connection),
  };
}
type Opened = ReturnType<typeof opened>;
let all = opened();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  all = opened();
});
afterEach(() => vi.restoreAllMocks());

/** The open orders as a worker reads them that has just started. */
async function readAnew({ clock }: Opened): Promise<Order[]> {
  const fresh = opened();
  fresh.clock.now = clock.now;
  const orders = await fresh.orders.open();
  (await fresh.connection.open()).close();
  return orders;
}

const someIndex = fc.integer({ min: 0, max: 6 });
const someDeed = fc.oneof(
  fc.record({
    kind: fc.constant('put' as const),
    index: someIndex,
    until: fc.constantFrom(-1, 1, 5),
  }),
  fc.record({ kind: fc.constant('settle' as const), index: someIndex }),
  fc.record({ kind: fc.constant('fail' as const), index: someIndex }),
  fc.record({ kind: fc.constant('remove' as const), index: someIndex }),
  fc.record({ kind: fc.constant('removeAll' as const) }),
  fc.record({ kind: fc.constant('clear' as const) }),
  fc.record({ kind: fc.constant('reindex' as const) }),
  fc.record({ kind: fc.constant('takeIn' as const), index: someIndex, replace: fc.boolean() }),
  fc.record({ kind: fc.constant('pass' as const), by: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ kind: fc.constant('open' as const) }),
);
type Deed = Parameters<Parameters<typeof someDeed.map>[0]>[0];
let deeds = 0;

/** Each order that is written is another than before. */
const written = (index: number, until: number) => {
  deeds += 1;
  return orderOf(index, { nudgedAt: NOW + until, changesToldAt: deeds });
};

async function takeIn({ page, incoming }: Opened, order: Order, replace: boolean): Promise<void> {
  const { files: _, orders: __, ...others } = someParts;
  const backup = await page.stage(contentText({ ...others, orders: [order], evidence: [] }), []);
  const intake = { orders: [order], evidence: [], replace, united: () => order };
  await incoming.takeIn(backup, intake);
}

async function does(world: Opened, deed: Deed): Promise<unknown> {
  const { orders, clock } = world;
  switch (deed.kind) {
    case 'put':
      return orders.update([keyOf(id(deed.index))], () => written(deed.index, deed.until));
    case 'settle':
      return orders.update(
        [keyOf(id(deed.index))],
        (order) => order && { ...order, marks: { settledAt: NOW } },
      );
    case 'fail': {
      const keys = [deed.index, deed.index + 1].map((index) => keyOf(id(index)));
      const failing = orders.update(keys, (_, key) => {
        if (key !== keys[0]) throw new Error('no');
        return written(deed.index, 1);
      });
      return failing.catch(() => {});
    }
    case 'remove':
      return orders.remove([keyOf(id(deed.index))], () => true);
    case 'removeAll':
      return orders.removeWhere(() => true);
    case 'clear':
      return orders.clear();
    case 'reindex':
      return orders.reindex();
    case 'takeIn':
      return takeIn(world, written(deed.index, 1), deed.replace);
    case 'pass':
      clock.now += deed.by;
      return;
    case 'open':
      return orders.open();
  }
}

test('whatever was done, also at the same time, the open orders are those that are stored', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(someDeed, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
      async (rounds) => {
        globalThis.indexedDB = new IDBFactory();
        all = opened();
        for (const round of rounds) {
          await Promise.all(round.map((deed) => does(all, deed)));
          expect(await all.orders.open()).toEqual(await readAnew(all));
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('only what was written since is read again; the others are the same objects', async () => {
  const keys = Array.from({ length: 500 }, (_, index) => keyOf(id(index)));
  await all.orders.update(keys, (_, key) => written(keys.indexOf(key), 5));
  const before = await all.orders.open();
  await all.orders.update(
    keys.slice(3, 5),
    (order) => order && { ...order, marks: { snoozedUntil: NOW } },
  );
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  const after = await all.orders.open();
  expect(get.mock.calls.map(([key]) => key)).toEqual(keys.slice(3, 5));
  expect(after.filter((order) => !before.includes(order)).map(({ key }) => key)).toEqual(
    keys.slice(3, 5),
  );
});

test('a database that is given up is forgotten', async () => {
  await all.orders.update([keyOf(id(1))], () => written(1, 5));
  expect(await all.orders.open()).toHaveLength(1);
  await deleteDB(DATABASE_NAME);
  expect(await all.orders.open()).toEqual([]);
  const other = written(1, 5);
  await all.orders.update([keyOf(id(1))], () => other);
  expect(await all.orders.open()).toEqual([other]);
});
