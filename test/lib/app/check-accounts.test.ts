import { beforeEach, expect, test } from 'vitest';
import { answer } from '../../../lib/app/requests/answer';
import { AccountsWorld, accountFor, idFor, MINE, MUMS } from './accounts-world';
import { CheckPage } from './check-page';
import { refusal } from './fake-page-data';
import { extensionPage, orderPage, shippedOn } from './fake-world';
import { record } from './ringing-world';

let world: AccountsWorld;
beforeEach(() => {
  world = new AccountsWorld('2026-11-22T12:00Z');
});
/** The list page of a tab, signed in as one or several buyers. */
const list = (tab: number, ...ids: string[]) =>
  record(
    world,
    ids.map((id) => shippedOn(id, '2026-11-05')),
    'list',
    { ...orderPage, tab },
  );
const mine = [1, 2, 3].map((n) => idFor(MINE, n));
const mums = [1, 2].map((n) => idFor(MUMS, n));
const askedAbout = (page: CheckPage) => [
  ...new Set(page.asked.map((question) => question.split(' ')[1])),
];

test('a page asks for the orders of the account that is signed in on it, and offers no others', async () => {
  await list(1, ...mine);
  await list(2, ...mums);
  const page = new CheckPage(world, 2);
  expect((await page.send({ kind: 'poll' })).offered).toBe(2);
  expect((await page.send({ kind: 'go' })).progress).toMatchObject({ phase: 'running', total: 2 });
  expect((await page.finish()).offered).toBe(0);
  expect(askedAbout(page).toSorted()).toEqual(mums);
  const other = new CheckPage(world, 1);
  expect((await other.send({ kind: 'poll' })).offered).toBe(3);
});

test('who signs in as somebody else in the same tab asks for other orders', async () => {
  await list(1, ...mine);
  await list(1, ...mums);
  const page = new CheckPage(world);
  await page.send({ kind: 'go' });
  await page.finish();
  expect(askedAbout(page).toSorted()).toEqual(mums);
});

test('what is left of one account’s run is neither shown to another nor gone on with', async () => {
  await list(1, ...mine);
  const page = new CheckPage(world);
  await page.send({ kind: 'go' });
  await page.send({ kind: 'cancel' });
  world.now += 60_000;
  await list(1, ...mums);
  const after = new CheckPage(world);
  expect(await after.send({ kind: 'poll' })).toMatchObject({ offered: 2, progress: null });
  await after.send({ kind: 'go' });
  await after.finish();
  expect(askedAbout(after).toSorted()).toEqual(mums);
  expect([...world.runs.values()].map(({ account }) => account)).toEqual([accountFor(MUMS)]);
});

test('one goes on with one’s own run, and a shop that asked to slow down is left alone by both', async () => {
  await list(1, ...mine);
  const page = new CheckPage(world);
  await page.send({ kind: 'go' });
  await page.step();
  await page.send({ kind: 'cancel' });
  world.now += 60_000;
  expect((await page.send({ kind: 'go' })).progress).toMatchObject({ phase: 'running', total: 3 });
  await page.step(() => refusal('rate-limit'));
  await list(1, ...mums);
  const other = new CheckPage(world);
  expect((await other.send({ kind: 'go' })).progress).toMatchObject({ stop: 'rate-limit' });
  expect(other.reply?.next).toBeNull();
});

test('a list that shows orders of two accounts tells nothing: all orders are asked for', async () => {
  await list(1, ...mine);
  await list(1, ...mine, ...mums);
  expect((await new CheckPage(world).send({ kind: 'poll' })).offered).toBe(5);
});

test('orders whose account nobody knows are asked for by everybody', async () => {
  const typed = idFor(MUMS, 9);
  await list(1, ...mine, '62000000002923');
  await list(1, ...mine);
  await answer(
    world,
    'addOrder',
    {
      marketplace: 'aliexpress',
      id: typed,
      facts: shippedOn(typed, '2026-11-05').facts,
    },
    extensionPage,
  );
  const page = new CheckPage(world);
  await page.send({ kind: 'go' });
  await page.finish();
  expect(askedAbout(page)).toEqual(expect.arrayContaining([...mine, '62000000002923', typed]));
});

test('ids that seem to tell of more accounts than a household has tell of none', async () => {
  const many = [1, 2, 3, 4, 5, 6, 7].map((n) => idFor(`000${n}`, n));
  await list(2, ...many);
  await list(1, many[0] ?? '');
  expect((await new CheckPage(world).send({ kind: 'poll' })).offered).toBe(7);
});

test('an order’s own page says nothing of who is signed in', async () => {
  await list(1, ...mine);
  await record(world, [shippedOn(idFor(MUMS, 1), '2026-11-05')], 'detail');
  expect((await new CheckPage(world).send({ kind: 'poll' })).offered).toBe(3);
});

test('a note that cannot be kept costs no order', async () => {
  Object.assign(world.memory, { write: () => Promise.reject(new Error('full')) });
  await list(1, ...mine);
  expect(world.stored.size).toBe(3);
});
