import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  MOST_ADDED_A_DAY,
  MOST_OF_ONE_SHOP,
  shopsWithoutRoom,
} from '../../../../lib/app/record/room-for-orders';
import { answer } from '../../../../lib/app/requests/answer';
import { manualOrder } from '../../../../lib/core/facts/manual';
import { endsOn, extensionPage, FakeWorld, keyOf, orderPage, readingOf } from '../fake-world';
import { record } from '../ringing-world';
import { recordSaid } from '../said-page';

const idOf = (index: number) => String(8_100_000_000_000_000 + index);
const invented = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => endsOn(idOf(from + index), '2026-12-11'));

let world: FakeWorld;
beforeEach(() => {
  world = new FakeWorld('2026-12-01T10:00Z');
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

/** As if so many had been added earlier today. */
async function addedToday(orders: number): Promise<void> {
  const note = { since: world.now, orders, refusedAt: null };
  await world.memory.write('addedOrders.aliexpress', JSON.stringify(note));
}

describe('a page that invents orders', () => {
  test('adds so many a day, is told, and shows the others from what it says itself', async () => {
    await addedToday(MOST_ADDED_A_DAY - 2);
    const reply = await record(world, invented(0, 5));
    expect(reply.notStored).toBe('too-many');
    expect(reply.orders.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4].map(idOf));
    expect([...world.stored.keys()]).toEqual([keyOf(idOf(0)), keyOf(idOf(1))]);
    expect(await shopsWithoutRoom(world)).toEqual(['aliexpress']);
  });

  test('adds no more by asking many times at once', async () => {
    await addedToday(MOST_ADDED_A_DAY - 2);
    await Promise.all([0, 10, 20, 30].map((from) => record(world, invented(from, 3))));
    expect(world.stored.size).toBe(2);
  });

  test('keeps no known order from being brought up to date', async () => {
    await addedToday(MOST_ADDED_A_DAY - 1);
    await record(world, [endsOn(idOf(0), '2026-12-11')]);
    world.pass(0.01);
    const reply = await record(world, [endsOn(idOf(0), '2026-12-05'), ...invented(1, 1)]);
    expect(world.stored.get(keyOf(idOf(0)))?.facts.statedEnd?.[0]?.text).toBe('2026-12-05');
    expect(reply.notStored).toBe('too-many');
    expect(world.stored.size).toBe(1);
  });

  test('may go on the next day', async () => {
    await addedToday(MOST_ADDED_A_DAY);
    expect((await record(world, invented(0, 1))).notStored).toBe('too-many');
    world.pass(1);
    expect((await record(world, invented(0, 1))).notStored).toBeUndefined();
    expect(await shopsWithoutRoom(world)).toEqual([]);
    expect(world.stored.size).toBe(1);
  });

  test('adds so many in all', async () => {
    for (let index = 0; index < MOST_OF_ONE_SHOP; index += 1) {
      const order = manualOrder('aliexpress', idOf(index), world.now);
      world.stored.set(order.key, { ...order, marks: { settledAt: world.now } });
    }
    expect((await record(world, invented(MOST_OF_ONE_SHOP, 1))).notStored).toBe('too-many');
    const elsewhere = { ...orderPage, marketplace: 'temu' } as const;
    const temu = manualOrder('temu', 'PO-211-00000000000000001', world.now);
    const reading = readingOf([endsOn(temu.id, '2026-12-11')], world.now);
    const reply = await recordSaid(world, { ...reading, marketplace: 'temu' }, elsewhere);
    expect(reply.notStored).toBeUndefined();
    expect(world.stored.has(temu.key)).toBe(true);
  });

  test('keeps nobody from adding an order by hand', async () => {
    await addedToday(MOST_ADDED_A_DAY);
    const order = { marketplace: 'aliexpress', id: idOf(0), facts: {} } as const;
    expect((await answer(world, 'addOrder', order, extensionPage)).existed).toBe(false);
    expect(world.stored.size).toBe(1);
  });
});

test('what could not be stored for want of room on the disk takes no room here', async () => {
  await addedToday(MOST_ADDED_A_DAY - 1);
  world.full = true;
  expect((await record(world, invented(0, 1))).notStored).toBe('storage-full');
  world.full = false;
  expect((await record(world, invented(0, 1))).notStored).toBeUndefined();
});
