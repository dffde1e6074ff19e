import { beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../../lib/app/requests/answer';
import { Refused } from '../../../lib/protocol/message-schemas';
import { AccountsWorld, accountFor, idFor, MINE, MUMS } from './accounts-world';
import { endsOn, extensionPage, keyOf, orderPage, privatePage } from './fake-world';
import { record } from './ringing-world';

const [mine, mums] = [accountFor(MINE), accountFor(MUMS)];

let world: AccountsWorld;
beforeEach(() => {
  world = new AccountsWorld('2026-11-22T12:00Z');
});
const read = (buyer: string, ...numbers: number[]) =>
  record(
    world,
    numbers.map((n) => endsOn(idFor(buyer, n), '2026-11-26')),
  );
const accountIn = (id: string) => world.stored.get(keyOf(id))?.account;

describe('an order’s account', () => {
  test('is stored with it and told with it, as a hash alone', async () => {
    const { orders } = await read(MINE, 1, 2);
    expect(orders.map(({ account }) => account)).toEqual([mine, mine]);
    await read(MUMS, 1);
    expect(accountIn(idFor(MINE, 1))).toBe(mine);
    expect(accountIn(idFor(MUMS, 1))).toBe(mums);
    expect(mine).not.toContain(MINE);
  });

  test('is learnt of an order that was stored before accounts were told apart', async () => {
    await read(MINE, 1);
    const order = world.stored.get(keyOf(idFor(MINE, 1)));
    if (!order) throw new Error('no order is stored');
    const { account: _unknown, ...before } = order;
    world.stored.set(order.key, before);
    await read(MINE, 1);
    expect(accountIn(idFor(MINE, 1))).toBe(mine);
  });

  test('an order that was typed has none until a page shows it', async () => {
    const id = idFor(MUMS, 7);
    await answer(world, 'addOrder', { marketplace: 'aliexpress', id, facts: {} }, extensionPage);
    expect(accountIn(id)).toBeUndefined();
    await read(MUMS, 7);
    expect(accountIn(id)).toBe(mums);
  });

  test('an id that does not tell leaves it open', async () => {
    await record(world, [endsOn('62000000002923', '2026-11-26')]);
    expect(world.stored.size).toBe(1);
    expect(accountIn('62000000002923')).toBeUndefined();
  });

  test('where it cannot be worked out the order is stored without', async () => {
    Object.assign(world.accountIds, { of: () => Promise.reject(new Error('no storage')) });
    const { orders } = await read(MINE, 1);
    expect(orders).toHaveLength(1);
    expect(accountIn(idFor(MINE, 1))).toBeUndefined();
  });

  test('from a private window nothing is made, stored or noted', async () => {
    let asked = 0;
    Object.assign(world.accountIds, { of: async () => (asked += 1) });
    await record(world, [endsOn(idFor(MINE, 1), '2026-11-26')], 'list', privatePage);
    expect([asked, world.stored.size, world.remembered.size]).toEqual([0, 0, 0]);
  });
});

describe('the accounts that the popup is told of', () => {
  test('none while there is one; both once there are two, numbered as they were met', async () => {
    await read(MINE, 1, 2);
    expect(await world.accounts()).toEqual([]);
    await read(MUMS, 1);
    expect(await world.accounts()).toEqual([
      [mine, 1, null],
      [mums, 2, null],
    ]);
  });

  test('a number stays when the orders of the account before it are over', async () => {
    await read(MINE, 1);
    world.now += 1_000;
    await read(MUMS, 1);
    await world.accounts();
    world.stored.delete(keyOf(idFor(MINE, 1)));
    expect(await world.accounts()).toContainEqual([mums, 2, null]);
  });

  test('a name stays, can be another, and can be taken back', async () => {
    await read(MINE, 1);
    await read(MUMS, 1);
    await world.accounts();
    await world.name(MUMS, '  Mum’s ');
    expect(await world.accounts()).toContainEqual([mums, 2, 'Mum’s']);
    await world.name(MUMS, 'Mother');
    expect(await world.accounts()).toContainEqual([mums, 2, 'Mother']);
    await world.name(MUMS, '   ');
    expect(await world.accounts()).toContainEqual([mums, 2, null]);
    expect(await world.accounts()).toHaveLength(2);
  });

  test('more accounts than a household has are none', async () => {
    for (let n = 1; n <= 6; n += 1) await read(`000${n}`, 1);
    expect(await world.accounts()).toHaveLength(6);
    await read('0007', 1);
    expect(await world.accounts()).toEqual([]);
    await read('0008', 1);
    expect(await world.accounts()).toEqual([]);
  });

  test('a note that cannot be understood costs the names alone', async () => {
    await read(MINE, 1);
    await read(MUMS, 1);
    world.remembered.set('accounts', '{"version":2}');
    expect(await world.accounts()).toHaveLength(2);
  });

  test('a shop’s page can neither ask for them nor name them, a private window not name them', async () => {
    await read(MINE, 1);
    const request = { marketplace: 'aliexpress', account: mine, name: 'x' };
    for (const sender of [orderPage, { kind: 'extension-page', inPrivate: true }] as const)
      await expect(answer(world, 'nameAccount', request, sender)).rejects.toThrow(Refused);
    await expect(answer(world, 'overview', undefined, orderPage)).rejects.toThrow(Refused);
  });

  test.each([
    ['an account that is no hash', { marketplace: 'aliexpress', account: 'Mum', name: 'x' }],
    ['a name without end', { marketplace: 'aliexpress', account: mine, name: 'x'.repeat(41) }],
    ['a name that is none', { marketplace: 'aliexpress', account: mine, name: 3 }],
  ])('%s is refused', async (_what, request) => {
    await expect(answer(world, 'nameAccount', request, extensionPage)).rejects.toThrow(Refused);
  });
});

test('badge, sums and notices count the orders of every account', async () => {
  await read(MINE, 1);
  await read(MUMS, 1, 2);
  await world.accounts();
  await world.name(MUMS, 'Mum’s');
  const { summary } = await answer(world, 'overview', undefined, extensionPage);
  expect(summary).toMatchObject({ open: 3, closing: 3 });
  expect(world.badgeShown?.count).toBe(3);
});
