import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fireReminders } from '../../../lib/app/reminders/fire-reminders';
import { refresh } from '../../../lib/app/reminders/refresh';
import { answer } from '../../../lib/app/requests/answer';
import { standingOf } from '../../../lib/app/views/standing';
import type { Order } from '../../../lib/core/facts/order';
import type { RawSighting } from '../../../lib/core/facts/sighting';
import { endsOn, extensionPage, type FakeWorld, keyOf, orderPage } from './fake-world';
import { record, worldWith } from './ringing-world';

const [ODD, SOUND] = ['8100000000000001', '8100000000000002'];

/** Two parcels that travel as one, so that what is learned of one order is told the other. */
const onItsWay = (id: string): RawSighting =>
  endsOn(id, '2026-12-11', {
    trackingNumbers: { value: ['RB123456785CN'], text: 'RB123456785CN' },
  });

function refuse(): never {
  throw new Error('odd');
}
/** What passes for an order, until one of its parts is looked at. */
const odd = (order: Order, part: keyof Order): Order =>
  Object.defineProperty({ ...order }, part, { get: refuse, enumerable: false });

async function worldWithOdd(part: keyof Order): Promise<FakeWorld> {
  const world = await worldWith('2026-12-01T10:00Z', [onItsWay(ODD), onItsWay(SOUND)]);
  const [order] = await world.orders.get([keyOf(ODD)]);
  if (!order) throw new Error('not stored');
  world.stored.set(order.key, odd(order, part));
  return world;
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe.each(['facts', 'changes', 'told', 'bounds', 'packages', 'lineItems'] as const)(
  'an order whose %s throw',
  (part) => {
    test('does not silence the warnings, badge and alarm of the others', async () => {
      const world = await worldWithOdd(part);
      // The last whole day is 10 December: three days before it the first warning of the last seven is due.
      world.travelTo('2026-12-07T10:00Z');
      await refresh(world);
      expect(world.badgeShown?.count).toBeGreaterThanOrEqual(1);
      expect(world.shown.map(({ message }) => message).join()).toContain(`Lamp ${SOUND}`);
      expect(world.alarmAt).not.toBeNull();
    });

    test('is missing in popup and page alone', async () => {
      const world = await worldWithOdd(part);
      const { orders } = await answer(world, 'overview', null, extensionPage);
      expect(orders.map(({ id }) => id)).toContain(SOUND);
      const read = await answer(world, 'viewOrders', [keyOf(ODD), keyOf(SOUND)], orderPage);
      expect(read.orders.map(({ id }) => id)).toContain(SOUND);
    });

    test('does not keep what a page shows of others from being stored', async () => {
      const world = await worldWithOdd(part);
      const other = endsOn('8100000000000003', '2026-12-20', {
        trackingNumbers: { value: ['RB123456785CN'], text: 'RB123456785CN' },
        delivered: { value: { kind: 'instant', at: world.now - 3_600_000 }, text: 'Delivered' },
      });
      const { orders } = await record(world, [onItsWay(ODD), onItsWay(SOUND), other], 'detail');
      expect(orders.map(({ id }) => id)).toEqual(expect.arrayContaining([SOUND, other.id]));
      expect(world.stored.has(keyOf(other.id))).toBe(true);
    });
  },
);

test('an order of which no notice can be made keeps no other from being warned of', async () => {
  const world = await worldWith('2026-12-01T10:00Z', [onItsWay(ODD), onItsWay(SOUND)]);
  const { words } = world;
  Object.assign(world, {
    words: {
      ...words,
      say: (name: string, ...more: (string | number)[]) =>
        more.join().includes(`Lamp ${ODD}`) ? refuse() : words.say(name, ...more),
    },
  });
  world.travelTo('2026-12-07T10:00Z');
  await refresh(world);
  expect(world.shown.map(({ message }) => message).join()).toContain(`Lamp ${SOUND}`);
  // The other is owed.
  expect(world.alarmAt).toBeLessThanOrEqual(world.now + 3_600_000);
});

test('news that cannot be told hide no warning behind older news', async () => {
  const world = await worldWith('2026-12-01T10:00Z', [onItsWay(ODD), onItsWay(SOUND)]);
  world.travelTo('2026-12-07T10:00Z');
  const standing = await standingOf(world);
  const due = standing.plan.due.filter(({ view }) => view.id === SOUND);
  expect(due).toHaveLength(1);
  const news = standing.views.map((view) => ({
    view: view.id === ODD ? Object.defineProperty({ ...view }, 'title', { get: refuse }) : view,
    changes: [],
    told: view.id === SOUND,
    toldAt: world.now,
  }));
  const plan = { ...standing.plan, due, news };
  expect(await fireReminders(world, { ...standing, plan })).toBe(false);
  expect(world.shown.map(({ title }) => title)).toEqual(['noticeClaimBy|Thu 10 Dec']);
});
