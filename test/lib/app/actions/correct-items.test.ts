import { beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import type { Sender } from '../../../../lib/ports/ports';
import { Refused } from '../../../../lib/protocol/message-schemas';
import { endsOn, extensionPage, FakeWorld, keyOf, orderPage } from '../fake-world';
import { record } from '../ringing-world';

const A = '1000000000000001';
const KEY = keyOf(A);
const price = { amount: '12.50', currency: 'EUR', text: '12.50 EUR' };
const TWO = [
  { title: 'Lamp', price },
  { title: 'Bulb', price: null },
];

let world: FakeWorld;
beforeEach(async () => {
  world = new FakeWorld('2026-11-22T12:00Z');
  await answer(world, 'addOrder', { marketplace: 'aliexpress', id: A, facts: {} }, extensionPage);
});
const say = (items: readonly object[], sender: Sender = extensionPage) =>
  answer(world, 'correctItems', { key: KEY, items }, sender);

describe('what an order by hand is made of', () => {
  test('is stored, shown and can be changed; the order stays the user’s alone', async () => {
    const known = await say(TWO);
    expect(known?.items.map(({ title }) => title)).toEqual(['Lamp', 'Bulb']);
    expect(known).toMatchObject({
      manualOnly: true,
      order: { title: 'Lamp', moreItems: 1 },
      items: [{ price, quantity: null, variant: null }, { price: null }],
    });
    expect((await say(TWO.slice(1)))?.order).toMatchObject({ title: 'Bulb', moreItems: 0 });
    expect(await say([])).toMatchObject({ items: [], manualOnly: true });
    expect(world.stored.get(KEY)).not.toHaveProperty('manualItems');
  });

  test('typed twice is stored once', async () => {
    await say(TWO);
    const { writes } = world;
    await say(TWO);
    expect(world.writes).toBe(writes);
  });

  test('gives way to what a page lists, be it less, and is no more the user’s to change', async () => {
    await say(TWO);
    await record(world, [endsOn(A, '2026-12-11')]);
    const titles = () => world.stored.get(KEY)?.lineItems.map(({ title }) => title);
    expect(titles()).toEqual([`Lamp ${A}`]);
    expect(await say(TWO)).toMatchObject({ manualOnly: false, order: { title: `Lamp ${A}` } });
    expect(titles()).toEqual([`Lamp ${A}`]);
  });

  test('stays beside a page that lists nothing', async () => {
    await say(TWO);
    await record(world, [{ ...endsOn(A, '2026-12-11'), lineItems: [] }]);
    expect(world.stored.get(KEY)?.lineItems).toHaveLength(2);
    // The next page that lists something still takes its place.
    await record(world, [endsOn(A, '2026-12-11')]);
    expect(world.stored.get(KEY)?.lineItems).toHaveLength(1);
  });

  test('is removed and brought back with its order', async () => {
    await say(TWO);
    const orders = await answer(world, 'removeOrders', { keys: [KEY] }, extensionPage);
    expect(orders).toHaveLength(1);
    await answer(world, 'restoreOrders', { orders }, extensionPage);
    expect(world.stored.get(KEY)?.lineItems).toHaveLength(2);
  });

  test('comes from no page of a shop, no private window, nor in a form that is none', async () => {
    await expect(say(TWO, orderPage)).rejects.toThrow(Refused);
    await expect(say(TWO, { kind: 'extension-page', inPrivate: true })).rejects.toThrow(Refused);
    await expect(say([{ title: '', price: null }])).rejects.toThrow(Refused);
    await expect(say([{ title: 'x', price: 12 }])).rejects.toThrow(Refused);
    await expect(say(Array(21).fill(TWO[1]))).rejects.toThrow(Refused);
    expect(
      await answer(
        world,
        'correctItems',
        { key: keyOf('1000000000000009'), items: [] },
        extensionPage,
      ),
    ).toBeNull();
  });
});
