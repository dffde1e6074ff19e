import { beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../../lib/app/requests/answer';
import { orderKey } from '../../../lib/core/facts/order';
import type { SeenFacts } from '../../../lib/core/facts/sighting';
import type { Sender } from '../../../lib/ports/ports';
import { Refused } from '../../../lib/protocol/message-schemas';
import { endsOn, extensionPage, FakeWorld, keyOf, onDay, orderPage } from './fake-world';
import { record } from './ringing-world';

const A = '1000000000000001';
const B = '1000000000000002';
const KEY = keyOf(A);
const privateExtensionPage: Sender = { kind: 'extension-page', inPrivate: true };

let world: FakeWorld;
beforeEach(() => {
  world = new FakeWorld('2026-11-22T12:00Z');
});

const day = (text: string) =>
  ({ value: { kind: 'day', day: onDay(text), zones: ['Asia/Tokyo'] }, text }) as const;
const typed = (facts: SeenFacts = {}, id = A) =>
  ({ marketplace: 'aliexpress', id, facts }) as const;
const add = (facts?: SeenFacts, id?: string) =>
  answer(world, 'addOrder', typed(facts, id), extensionPage);

describe('removing', () => {
  const remove = () => answer(world, 'removeOrders', { keys: [KEY] }, extensionPage);

  test('takes away an order that was only typed, and brings it back as it was', async () => {
    await add({ statedEnd: day('2026-11-26') });
    await answer(world, 'actOnOrder', { key: KEY, action: { kind: 'settled' } }, extensionPage);
    const before = structuredClone(world.stored.get(KEY));
    const orders = await remove();
    expect(world.stored.size).toBe(0);
    expect(orders).toEqual([before]);
    expect(await answer(world, 'restoreOrders', { orders }, extensionPage)).toEqual([KEY]);
    expect(world.stored.get(KEY)).toEqual(before);
    expect(await remove()).toEqual([before]);
    expect(await remove()).toEqual([]);
  });

  test('takes it out of the badge', async () => {
    await add({ statedEnd: day('2026-11-26') });
    expect(world.badgeShown?.count).toBe(1);
    await remove();
    expect(world.badgeShown?.count).toBe(0);
  });
});

describe('who may', () => {
  const names = [
    'addOrder',
    'previewOrder',
    'viewFacts',
    'correctFact',
    'takeBackFact',
    'removeOrders',
    'restoreOrders',
  ] as const;

  test.each(names)('%s: no page of a shop', async (name) => {
    await add({});
    const data = { key: KEY, name: 'store', facts: {}, marketplace: 'aliexpress', id: B };
    await expect(answer(world, name, data, orderPage)).rejects.toThrow('not for pages of a shop');
    expect(world.stored.size).toBe(1);
  });

  test('in a private window nothing is stored', async () => {
    await add({});
    const before = structuredClone(world.stored);
    const facts = { store: { value: 'x', text: 'x' } };
    const inPrivate = (name: (typeof names)[number], data: object) =>
      expect(answer(world, name, data, privateExtensionPage)).rejects.toThrow(
        'not from a private window',
      );
    await inPrivate('addOrder', typed(facts, B));
    await inPrivate('correctFact', { key: KEY, facts });
    await inPrivate('takeBackFact', { key: KEY, name: 'store' });
    await inPrivate('removeOrders', { keys: [KEY] });
    await inPrivate('restoreOrders', { orders: [before.get(KEY)] });
    expect(world.stored).toEqual(before);
  });

  test('a page of a shop may have the page of its own orders opened, in no private window', async () => {
    await answer(world, 'openOrder', { key: KEY }, orderPage);
    expect(world.opened).toEqual([`/dashboard.html#/orders/${KEY}`]);
    const key = orderKey('temu', 'PO-211-10700000000000001');
    await expect(answer(world, 'openOrder', { key }, orderPage)).rejects.toThrow(Refused);
    await expect(
      answer(world, 'openOrder', { key: KEY }, { ...orderPage, inPrivate: true }),
    ).rejects.toThrow(Refused);
    expect(world.opened).toHaveLength(1);
  });

  test('a page’s reading cannot bring a link', async () => {
    const link = { value: 'https://shop.example/', text: 'x' };
    await expect(record(world, [endsOn(A, '2026-12-11', { link })])).rejects.toThrow(Refused);
  });
});
