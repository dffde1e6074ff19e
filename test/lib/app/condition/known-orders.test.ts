import { beforeEach, describe, expect, test, vi } from 'vitest';
import { refresh } from '../../../../lib/app/reminders/refresh';
import { answer } from '../../../../lib/app/requests/answer';
import type { DatabaseFault } from '../../../../lib/core/views/condition';
import { DatabaseFailed } from '../../../../lib/ports/database-failed';
import { endsOn, extensionPage, type FakeWorld, keyOf } from '../fake-world';
import { record, worldWith } from '../ringing-world';

const [A, B] = ['8100000000000001', '8100000000000002'];
/** The last whole days are 10 and 19 December. */
const BOTH = [endsOn(A, '2026-12-11'), endsOn(B, '2026-12-20')];

let world: FakeWorld;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  world = await worldWith('2026-12-01T10:00Z', BOTH);
});

const conditionOf = () => answer(world, 'condition', undefined, extensionPage);
const break_ = (fault: DatabaseFault) => {
  const failing = async () => {
    throw new DatabaseFailed(fault);
  };
  Object.assign(world.orders, {
    open: failing,
    get: failing,
    count: failing,
    update: failing,
    overWithRoutes: failing,
  });
};

test('where all is well nothing is said', async () => {
  expect(await conditionOf()).toEqual({
    fault: null,
    known: { orders: 2, next: '2026-12-10' },
    lost: null,
    damaged: 0,
    full: [],
    noticesForbidden: false,
  });
  expect(world.badgeWarns).toBe(false);
});

test('who never had an order has lost none', async () => {
  world.stored.clear();
  world.remembered.clear();
  await refresh(world);
  expect(await conditionOf()).toMatchObject({ known: null, lost: null });
  expect(world.badgeWarns).toBe(false);
});

describe('orders that are gone', () => {
  beforeEach(async () => {
    world.stored.clear();
    await refresh(world);
  });
  const LOST = { orders: 2, next: '2026-12-10' };

  test('are told with the next deadline, and on the badge', async () => {
    expect((await conditionOf()).lost).toEqual(LOST);
    expect(world.badgeWarns).toBe(true);
  });

  test('are told until all of them are back', async () => {
    await record(world, [endsOn('8100000000000009', '2026-12-30'), endsOn(A, '2026-12-11')]);
    expect((await conditionOf()).lost).toEqual(LOST);
    expect(world.badgeWarns).toBe(true);
    await record(world, [endsOn(B, '2026-12-20')]);
    expect((await conditionOf()).lost).toBeNull();
    expect(world.badgeWarns).toBe(false);
  });

  test('are told until the user has seen to it', async () => {
    await answer(world, 'seeToLoss', undefined, extensionPage);
    expect(await conditionOf()).toMatchObject({ lost: null, known: { orders: 0, next: null } });
    expect(world.badgeWarns).toBe(false);
  });

  test('are told with the next deadline that is still to come', async () => {
    world.travelTo('2026-12-11T10:00Z');
    expect((await conditionOf()).lost).toEqual({ orders: 2, next: '2026-12-19' });
    world.travelTo('2026-12-20T10:00Z');
    expect((await conditionOf()).lost).toEqual({ orders: 2, next: null });
  });
});

test('one that closes next is missed though others came', async () => {
  world.stored.delete(keyOf(A));
  await record(world, [endsOn('8100000000000009', '2026-12-30')]);
  expect((await conditionOf()).lost).toEqual({ orders: 2, next: '2026-12-10' });
});

test('a loss is told before anything is brought in line', async () => {
  world.stored.clear();
  expect((await conditionOf()).lost).toEqual({ orders: 2, next: '2026-12-10' });
});

test('an order that was removed on purpose is not lost', async () => {
  const order = {
    marketplace: 'aliexpress',
    id: '8100000000000007',
    facts: {
      statedEnd: { value: { kind: 'day', day: '2026-12-05', zones: ['UTC'] }, text: '5 Dec' },
    },
  };
  await answer(world, 'addOrder', order, extensionPage);
  const key = keyOf(order.id);
  expect(await answer(world, 'removeOrders', { keys: [key] }, extensionPage)).toHaveLength(1);
  await refresh(world);
  expect((await conditionOf()).lost).toBeNull();
  expect(world.stored.size).toBe(2);
});

describe.each(['newer', 'damaged', 'silent'] as const)('a database that is %s', (fault) => {
  test('is told, with what was known of the orders', async () => {
    break_(fault);
    await expect(refresh(world)).rejects.toThrow(DatabaseFailed);
    expect(await conditionOf()).toMatchObject({
      fault,
      known: { orders: 2, next: '2026-12-10' },
      lost: null,
    });
    expect(world.badgeWarns).toBe(true);
  });

  test('lets a page show its dates, and say that nothing is stored', async () => {
    break_(fault);
    const reply = await record(world, BOTH);
    expect(reply.notStored).toBe('database');
    expect(reply.orders.map(({ claimBy }) => claimBy?.lastWholeDay)).toEqual([
      '2026-12-10',
      '2026-12-19',
    ]);
  });
});

test('a connection that is lost in that moment is opened anew, and what a page shows is stored', async () => {
  const { update } = world.orders;
  const once = vi.fn(update).mockRejectedValueOnce(new DatabaseFailed('damaged'));
  Object.assign(world.orders, { update: once });
  const reply = await record(world, [endsOn('8100000000000003', '2026-12-15')]);
  expect(reply.notStored).toBeUndefined();
  expect(world.stored.has(keyOf('8100000000000003'))).toBe(true);
  expect(once.mock.calls.length).toBeGreaterThan(1);
});

describe('notices that are forbidden', () => {
  test('are told, promised by nobody, owed, and given when they are allowed again', async () => {
    world.noticesForbidden = true;
    // Three days before the last whole day.
    world.travelTo('2026-12-07T10:00Z');
    await refresh(world);
    expect((await conditionOf()).noticesForbidden).toBe(true);
    const { summary } = await answer(world, 'overview', undefined, extensionPage);
    expect(summary.nextWarning).toBeNull();
    expect(world.shown).toEqual([]);
    expect(world.alarmAt).toBeLessThanOrEqual(world.now + 3_600_000);
    world.noticesForbidden = false;
    await refresh(world);
    expect(world.shown).toHaveLength(1);
    expect((await conditionOf()).noticesForbidden).toBe(false);
  });

  test('are found out by a browser that cannot be asked, when it refuses one', async () => {
    world.noticesFail = true;
    world.travelTo('2026-12-07T10:00Z');
    await refresh(world);
    expect((await conditionOf()).noticesForbidden).toBe(true);
    const { summary } = await answer(world, 'overview', undefined, extensionPage);
    expect(summary.nextWarning).toBeNull();
    world.noticesFail = false;
    await refresh(world);
    expect(world.shown).toHaveLength(1);
    expect((await conditionOf()).noticesForbidden).toBe(false);
  });

  test('are none where nothing is owed any more', async () => {
    world.noticesFail = true;
    world.travelTo('2026-12-07T10:00Z');
    await refresh(world);
    for (const key of world.stored.keys())
      await answer(world, 'actOnOrder', { key, action: { kind: 'settled' } }, extensionPage);
    await refresh(world);
    expect((await conditionOf()).noticesForbidden).toBe(false);
  });

  test('are no matter to who wants none', async () => {
    world.noticesForbidden = true;
    world.chosen = { ...world.chosen, notifications: false };
    expect((await conditionOf()).noticesForbidden).toBe(false);
  });
});

test('a shop whose pages invent orders is named', async () => {
  const note = { since: world.now, orders: 5_000, refusedAt: world.now };
  await world.memory.write('addedOrders.temu', JSON.stringify(note));
  expect((await conditionOf()).full).toEqual(['temu']);
});
