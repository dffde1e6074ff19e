import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { connectionTo } from '../../../../lib/adapters/storage/connection';
import { openDatabase } from '../../../../lib/adapters/storage/database';
import { databaseIncoming } from '../../../../lib/adapters/storage/incoming-backups';
import { databaseOrderStore } from '../../../../lib/adapters/storage/order-store';
import { databasePageBackups } from '../../../../lib/adapters/storage/page-backups';
import { contentText } from '../../../../lib/files/backup/backup-content';
import { type LongWork, Stopped } from '../../../../lib/ports/long-work';
import { StorageFull } from '../../../../lib/ports/order-store';
import { NOW, shownOrder, someParts } from '../../files/backup/a-backup';

const RUNS = 60;
const ends = { openUntil: () => NOW + 1, routesUntil: () => 0, ownWindow: () => null };
const { files: theirFiles, orders: _orders, ...others } = someParts;
const evidence = theirFiles.map((file) => file.evidence);

afterEach(() => vi.restoreAllMocks());

/** A database with so many orders, some with files, and a backup of as many others that came in. */
async function opened(count: number) {
  globalThis.indexedDB = new IDBFactory();
  const connection = connectionTo((lost) => openDatabase(ends, lost));
  const orders = databaseOrderStore(ends, () => NOW, connection);
  const incoming = databaseIncoming(ends, connection);
  const page = databasePageBackups(connection);
  const ordersFrom = (first: number) =>
    Array.from({ length: count }, (_, index) => shownOrder(first + index));
  const intake = {
    evidence,
    replace: false,
    united: (_here: unknown, there: ReturnType<typeof shownOrder>) => there,
  };
  const stage = (theirs: ReturnType<typeof ordersFrom>) =>
    page.stage(contentText({ orders: theirs, evidence, ...others }), theirFiles);
  const ours = ordersFrom(1);
  await incoming.takeIn(await stage(ours), { ...intake, orders: ours });
  const half = ordersFrom(1 + Math.floor(count / 2)).map((order) => ({
    ...order,
    marks: { settledAt: NOW },
  }));
  const id = await stage(half);
  const works = {
    merge: (work: LongWork) => incoming.takeIn(id, { ...intake, orders: half }, work),
    replace: (work: LongWork) =>
      incoming.takeIn(id, { ...intake, orders: half, replace: true }, work),
    shop: (work: LongWork) => orders.removeWhere(() => true, 'aliexpress', work),
    everything: (work: LongWork) => orders.clear(work),
  };
  const all = async () => {
    const database = await connection.open();
    const names = ['orders', 'evidence', 'files', 'incoming'] as const;
    const stores = await Promise.all(
      names.map(async (name) => [await database.getAllKeys(name), await database.getAll(name)]),
    );
    return JSON.stringify(stores, (_, value) => (value instanceof Blob ? value.size : value));
  };
  return { connection, works, all, orders, page, id };
}

const CALLS = ['get', 'getAllKeys', 'getKey', 'put', 'delete', 'clear'] as const;

/** Does something at the so-manieth question to a store; answers how many there were. */
function atCall(wanted: number, act: () => void): () => number {
  let count = 0;
  for (const name of CALLS) {
    const real = IDBObjectStore.prototype[name] as (...given: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      count += 1;
      if (count === wanted) act();
      return real.apply(this, given) as never;
    });
  }
  return () => count;
}

const names = ['merge', 'replace', 'shop', 'everything'] as const;

/** How many questions each work asks of so many orders. */
async function callsOf(name: (typeof names)[number], count: number): Promise<number> {
  const { works } = await opened(count);
  const calls = atCall(0, () => {});
  await works[name]({});
  vi.restoreAllMocks();
  return calls();
}

test.each(names)(
  '%s: stopped at any step the database is what it was, or all is done',
  async (name) => {
    const most = new Map([1, 6, 210].map((count) => [count, 0]));
    for (const count of most.keys()) most.set(count, await callsOf(name, count));
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    const when = fc.constantFrom('at once', 'in the next task', 'told');
    const sized = fc.oneof(
      { arbitrary: fc.constantFrom(1, 6), weight: 20 },
      { arbitrary: fc.constant(210), weight: 1 },
    );
    await fc.assert(
      fc.asyncProperty(sized, at, when, async (count, part, how) => {
        const { works, all, connection, orders } = await opened(count);
        const before = await all();
        const stop = new AbortController();
        const abort = () => stop.abort(new Stopped());
        const call = 1 + Math.floor(part * (most.get(count) ?? 0));
        if (how !== 'told') atCall(call, () => (how === 'at once' ? abort() : setTimeout(abort)));
        const lost = connection.open();
        const outcome = await works[name]({
          signal: stop.signal,
          onProgress: (done) => void (how === 'told' && done >= part && abort()),
        }).then(
          () => 'done',
          (error: unknown) => error,
        );
        vi.restoreAllMocks();
        if (outcome === 'done') {
          // Only what was asked for a task later, or never, may have come too late.
          const isLate = how === 'in the next task' || call > (most.get(count) ?? 0);
          expect(isLate && how !== 'told').toBe(true);
          expect(await all()).not.toBe(before);
        } else {
          expect(outcome).toBeInstanceOf(Stopped);
          expect(await all()).toBe(before);
        }
        // It is no fault of the database: the connection is the same, and what it remembers is what is stored.
        expect(connection.open()).toBe(lost);
        expect((await orders.open()).length).toBe(await orders.count());
      }),
      { numRuns: RUNS },
    );
  },
  120_000,
);

test('what is stopped before it begins asks nothing of the database', async () => {
  const { works, all } = await opened(3);
  const before = await all();
  for (const name of names) {
    const signal = AbortSignal.abort(new Stopped());
    await expect(works[name]({ signal })).rejects.toBeInstanceOf(Stopped);
  }
  expect(await all()).toBe(before);
});

test('a backup that was taken over is not there to be put away; one that was stopped is', async () => {
  const { works, page, id, all } = await opened(3);
  const signal = AbortSignal.abort(new Stopped());
  await expect(works.merge({ signal })).rejects.toBeInstanceOf(Stopped);
  const before = await all();
  expect(await page.discard('other')).toBe(false);
  expect(await all()).toBe(before);
  await works.merge({});
  expect(await page.discard(id)).toBe(false);
  const again = await opened(3);
  expect(await again.page.discard(again.id)).toBe(true);
});

test.each(names)(
  '%s: without room it is said that there is none, at whatever step',
  async (name) => {
    const calls = await callsOf(name, 3);
    for (let call = 1; call <= calls; call += 1) {
      const { works, all } = await opened(3);
      const before = await all();
      const giveUp = { now: () => {} };
      vi.spyOn(IDBDatabase.prototype, 'transaction');
      atCall(call, () => giveUp.now());
      const transactions = vi.mocked(IDBDatabase.prototype.transaction);
      giveUp.now = () => {
        // As a browser does it: whatever is asked then learns that it was given up, the transaction alone knows why.
        const one = transactions.mock.results.at(-1)?.value;
        queueMicrotask(() => one._abort('QuotaExceededError'));
      };
      const outcome = await works[name]({}).catch((error: unknown) => error);
      vi.restoreAllMocks();
      if (outcome instanceof Error) {
        expect(outcome).toBeInstanceOf(StorageFull);
        expect(await all()).toBe(before);
      }
    }
  },
);
