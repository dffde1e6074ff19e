import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { connectionTo } from '../../../../lib/adapters/storage/connection';
import { openDatabase } from '../../../../lib/adapters/storage/database';
import { databaseEvidenceStore } from '../../../../lib/adapters/storage/evidence-store';
import { databaseIncoming } from '../../../../lib/adapters/storage/incoming-backups';
import { databaseOrderStore } from '../../../../lib/adapters/storage/order-store';
import { databasePageBackups } from '../../../../lib/adapters/storage/page-backups';
import { contentText } from '../../../../lib/files/backup/backup-content';
import { StorageFull } from '../../../../lib/ports/order-store';
import { NOW, someParts } from '../../files/backup/a-backup';

const ends = { openUntil: () => NOW + 1, routesUntil: () => 0, ownWindow: () => null };
const { orders: theirs, files: theirFiles, ...others } = someParts;
const evidence = theirFiles.map((file) => file.evidence);
const text = contentText({ orders: theirs, evidence, ...others });
const intake = {
  orders: theirs,
  evidence,
  replace: false,
  united: (_: unknown, there: (typeof theirs)[number]) => there,
};

function opened() {
  const connection = connectionTo((lost) => openDatabase(ends, lost));
  return {
    connection,
    orders: databaseOrderStore(ends, () => NOW, connection),
    files: databaseEvidenceStore(connection),
    incoming: databaseIncoming(ends, connection),
    page: databasePageBackups(connection),
  };
}
let all = opened();
const rows = async () => {
  const database = await all.connection.open();
  const names = ['orders', 'evidence', 'files', 'incoming'] as const;
  return Promise.all(names.map((name) => database.count(name)));
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  all = opened();
});

test('what came shows nowhere until it is taken over, then all of it does', async () => {
  const id = await all.page.stage(text, theirFiles);
  expect(await all.orders.count()).toBe(0);
  expect(await all.files.all()).toEqual([]);
  expect(await all.incoming.content(id)).toBe(text);
  expect(await all.incoming.takeIn(id, intake)).toEqual(theirs.map(({ key }) => key));
  expect(await all.orders.get(theirs.map(({ key }) => key))).toEqual(theirs);
  expect(await all.files.all()).toEqual(evidence);
  expect(await rows()).toEqual([2, 2, 2, 0]);
});

test('what is stored comes out as it went in, in one look', async () => {
  await all.incoming.takeIn(await all.page.stage(text, theirFiles), intake);
  const snapshot = await all.page.snapshot();
  expect(snapshot.orders).toEqual(theirs);
  expect(snapshot.damaged).toEqual([]);
  const byId = new Map(snapshot.files.map((file) => [file.evidence.id, file]));
  for (const {
    evidence: { id },
    bytes,
  } of theirFiles)
    expect(await byId.get(id)?.bytes.arrayBuffer()).toEqual(await bytes.arrayBuffer());
});

test('the same once more keeps no file twice', async () => {
  for (let times = 0; times < 2; times += 1)
    await all.incoming.takeIn(await all.page.stage(text, theirFiles), intake);
  expect(await rows()).toEqual([2, 2, 2, 0]);
});

test('in the place of everything nothing else is left', async () => {
  await all.incoming.takeIn(await all.page.stage(text, theirFiles), intake);
  const none = contentText({ ...others, orders: [], evidence: [] });
  const id = await all.page.stage(none, []);
  await all.incoming.takeIn(id, { ...intake, orders: [], evidence: [], replace: true });
  expect(await rows()).toEqual([0, 0, 0, 0]);
});

test('where it fails half way nothing has changed', async () => {
  await all.incoming.takeIn(await all.page.stage(text, theirFiles), intake);
  const id = await all.page.stage(text, theirFiles);
  const fails = () => {
    throw new Error('no');
  };
  await expect(
    all.incoming.takeIn(id, { ...intake, replace: true, united: fails }),
  ).rejects.toThrow('no');
  expect(await all.orders.count()).toBe(2);
  expect(await all.files.all()).toEqual(evidence);
  await expect(all.incoming.takeIn('other', intake)).rejects.toThrow('no such backup');
});

test('what is given up, or was left behind, leaves nothing', async () => {
  await all.page.discard(await all.page.stage(text, theirFiles));
  expect(await rows()).toEqual([0, 0, 0, 0]);
  await all.page.stage(text, theirFiles);
  await all.page.discardAll();
  expect(await rows()).toEqual([0, 0, 0, 0]);
});

test('what a closed page left goes, and nothing while a page reads a backup in', async () => {
  let isHeld = true;
  const request = vi.fn((_name: string, _how: object, work: (lock: object | null) => unknown) =>
    work(isHeld ? null : {}),
  );
  vi.stubGlobal('navigator', { locks: { request } });
  await all.incoming.discardLeft();
  expect(request).not.toHaveBeenCalled();
  await all.incoming.takeIn(await all.page.stage(text, theirFiles), intake);
  await all.page.stage(text, theirFiles);
  await all.incoming.discardLeft();
  expect(await rows()).toEqual([2, 2, 4, 1]);
  isHeld = false;
  await all.incoming.discardLeft();
  expect(await rows()).toEqual([2, 2, 2, 0]);
  expect(await all.files.all()).toEqual(evidence);
  vi.unstubAllGlobals();
});

test('stopped, or without room, nothing is left', async () => {
  const stop = new AbortController();
  const staged = all.page.stage(text, theirFiles, {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(staged).rejects.toMatchObject({ name: 'AbortError' });
  expect(await rows()).toEqual([0, 0, 0, 0]);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value,
    key,
  ) {
    if (this.name === 'incoming' && value.content) throw new DOMException('', 'QuotaExceededError');
    return put.call(this, value, key);
  });
  await expect(all.page.stage(text, theirFiles)).rejects.toThrow(StorageFull);
  vi.restoreAllMocks();
  expect(await rows()).toEqual([0, 0, 0, 0]);
});

test('a damaged record is told apart, whole, and costs itself', async () => {
  await all.incoming.takeIn(await all.page.stage(text, []), { ...intake, evidence: [] });
  const database = await all.connection.open();
  const record = { key: 'aliexpress:nonsense', order: { facts: 7 }, openUntil: 0, routesUntil: 0 };
  await database.put('orders', record as never);
  const { orders, damaged } = await all.page.snapshot();
  expect(orders).toEqual(theirs);
  expect(damaged).toEqual([{ key: 'aliexpress:nonsense', record }]);
  expect(await all.orders.removeWhere((order) => order === null)).toEqual(['aliexpress:nonsense']);
  expect(await all.orders.count()).toBe(2);
});
