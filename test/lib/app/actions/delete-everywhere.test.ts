// Covers every memory of the extension beside its database.
import { describe, expect, test } from 'vitest';
import { deleteData } from '../../../../lib/app/actions/delete-data';
import type { AccountId } from '../../../../lib/core/facts/account';
import type { MemoryName } from '../../../../lib/ports/memory-name';
import type { HandoverName } from '../../../../lib/ports/ports';
import { endsOn, FakeWorld, keyOf } from '../fake-world';
import { record } from '../ringing-world';

const NOW = '2026-12-07T12:00Z';
const ID = '1000000000000001';
/** What names the deletion. */
const WORK = '0'.repeat(32);
const ACCOUNT = 'a'.repeat(16) as AccountId;
const shop = 'aliexpress';
const met = { id: ACCOUNT, marketplace: shop, name: 'Ours' };
const known = { orders: 1, next: [{ key: keyOf(ID), day: '2026-12-08' }] };

type Name = Exclude<MemoryName, `addedOrders.${string}`> | 'addedOrders.aliexpress';

/** What each memory holds of a shop's orders, its account or its name; null: nothing of an order, nor what is typed. */
const HOLDS: { readonly [Each in Name]: unknown } = {
  pillHiddenOn: null,
  firstRunDone: null,
  // How a page of the shop could be read: no word of an order.
  pageFaults: null,
  sitesHintClosed: null,
  accounts: [met],
  listAccounts: [{ tab: 1, marketplace: shop, account: ACCOUNT }],
  indexedBy: null,
  clockPutBackAt: null,
  settledDeletedOn: null,
  backupSavedAt: null,
  backupAskedAt: null,
  // How many, and since when: it keeps a page from filling the disk.
  'addedOrders.aliexpress': null,
  knownOrders: known,
  // What the database lost before: the user's news until they have seen to it.
  lostOrders: null,
};
/** Kept until the browser closes. */
const HANDED: { readonly [Each in HandoverName]: unknown } = {
  refreshFailed: null,
  noticeRefused: null,
  unstoredMarks: [[keyOf(ID), { nudgedAt: Date.parse(NOW) }]],
  newsGiven: null,
};

async function filled() {
  const world = new FakeWorld(NOW);
  await record(world, [endsOn(ID, '2026-12-11')]);
  const order = world.stored.get(keyOf(ID));
  if (order) world.stored.set(order.key, { ...order, account: ACCOUNT });
  for (const [name, value] of Object.entries(HOLDS))
    if (value !== null) world.remembered.set(name, JSON.stringify(value));
  for (const [name, value] of Object.entries(HANDED))
    if (value !== null) world.handedOver.set(name, JSON.stringify(value));
  await world.checkRuns.write({
    id: 'run',
    marketplace: shop,
    account: ACCOUNT,
    startedAt: world.now,
    owner: 1,
    leaseUntil: world.now,
    askedAt: world.now,
    stop: null,
    orders: [{ id: ID, known: '', results: [] }],
  });
  return world;
}

const leftIn = (world: FakeWorld) =>
  JSON.stringify([
    ...[world.stored, world.remembered, world.handedOver, world.runs].map((all) => [...all]),
    world.chosen,
  ]);

describe('nothing of it is left in any memory', () => {
  test('of a shop that is deleted: its orders, its accounts and their names', async () => {
    const world = await filled();
    for (const each of [ID, ACCOUNT, met.name]) expect(leftIn(world)).toContain(each);
    await deleteData(world, { id: WORK, deletion: { what: 'shop', shop } });
    for (const each of [ID, ACCOUNT, met.name]) expect(leftIn(world)).not.toContain(each);
  });

  test('of an account that is deleted: its orders and its name', async () => {
    const world = await filled();
    await deleteData(world, { id: WORK, deletion: { what: 'account', shop, account: ACCOUNT } });
    for (const each of [ID, met.name]) expect(leftIn(world)).not.toContain(each);
  });

  test('of anything, where everything is deleted', async () => {
    const world = await filled();
    await deleteData(world, { id: WORK, deletion: { what: 'everything' } });
    for (const each of [ID, ACCOUNT, met.name]) expect(leftIn(world)).not.toContain(each);
  });
});
