import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { policiesOf } from '../../../../lib/adapters/shop-policies';
import { plannedAgain } from '../../../../lib/app/views/planned-again';
import { standingOf } from '../../../../lib/app/views/standing';
import { type Viewing, viewingOf } from '../../../../lib/app/views/viewing';
import { planned } from '../../../../lib/app/views/views';
import type { Order, OrderKey } from '../../../../lib/core/facts/order';
import { shops } from '../../../../lib/marketplaces/registry';
import { madeOrders } from '../../../orders/made-orders';
import { someZone } from '../../core/some-order';
import { endsOn, FakeWorld, keyOf } from '../fake-world';
import { record } from '../ringing-world';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-22T12:00Z');

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

class ShopWorld extends FakeWorld {
  override readonly policies = policiesOf(shops);
}

/** The same machine, seen by a worker that has just started. */
function started({ now, zone, stored, chosen, remembered, handedOver }: FakeWorld): ShopWorld {
  const fresh = new ShopWorld(new Date(now).toISOString());
  for (const [name, value] of remembered) fresh.remembered.set(name, value);
  for (const [name, value] of handedOver) fresh.handedOver.set(name, value);
  return Object.assign(fresh, { zone, stored, chosen });
}

const someStep = fc.oneof(
  fc.record({ kind: fc.constant('pass' as const), by: fc.integer({ min: -DAY, max: 20 * DAY }) }),
  // To the very moment, or beside it, at which one of the orders is to be looked at anew.
  fc.record({
    kind: fc.constant('change' as const),
    order: fc.nat(),
    beside: fc.constantFrom(-1, 0, 1),
  }),
  fc.record({ kind: fc.constant('zone' as const), zone: someZone }),
  fc.record({
    kind: fc.constant('settings' as const),
    chosen: fc.record(
      {
        strict: fc.boolean(),
        country: fc.constantFrom(null, 'DE', 'GB', 'US'),
        paidWith: fc.constantFrom(null, 'PayPal', 'Visa'),
        thresholds: fc.constantFrom([7, 3, 1, 0], [14, 1]),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    kind: fc.constant('act' as const),
    order: fc.nat(),
    marks: fc.constantFrom({ settledAt: NOW }, {}, { snoozedUntil: NOW + 3 * DAY, snoozedAt: NOW }),
  }),
  fc.record({ kind: fc.constant('remove' as const), order: fc.nat() }),
);
type Step = Parameters<Parameters<typeof someStep.map>[0]>[0];

async function take(world: ShopWorld, step: Step): Promise<void> {
  const keys = [...world.stored.keys()];
  const keyAt = (order: number) => keys.slice(order % Math.max(1, keys.length)).slice(0, 1);
  switch (step.kind) {
    case 'pass':
      world.now += step.by;
      return;
    case 'change': {
      const { views } = await standingOf(world);
      const view = views[step.order % Math.max(1, views.length)];
      if (view) world.now = view.changesAt + step.beside;
      return;
    }
    case 'zone':
      world.zone = step.zone;
      return;
    case 'settings':
      world.chosen = { ...world.chosen, ...step.chosen };
      return;
    case 'act':
      await world.orders.update(
        keyAt(step.order),
        (order) => order && { ...order, marks: step.marks },
      );
      return;
    case 'remove':
      await world.orders.remove(keyAt(step.order), () => true);
      return;
  }
}

const worldWith = (orders: readonly Order[]) =>
  Object.assign(new ShopWorld(new Date(NOW).toISOString()), {
    stored: new Map<OrderKey, Order>(orders.map((order) => [order.key, order])),
  });

test('after whatever happened everything stands as for a worker that has just started', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.array(someStep, { minLength: 1, maxLength: 8 }),
      async (seed, steps) => {
        const world = worldWith(madeOrders({ count: 12, seed, now: NOW }));
        for (const step of steps) {
          await standingOf(world);
          await take(world, step);
          expect(await standingOf(world)).toEqual(await standingOf(started(world)));
        }
      },
    ),
    { numRuns: 150 },
  );
});

/** What was worked out a while before some moments, beside what is worked out at them. */
async function expectSameAt(world: FakeWorld, moments: readonly number[]): Promise<void> {
  const viewing: Viewing = await viewingOf(world);
  const orders = [...world.stored.values()];
  for (const moment of moments)
    for (const at of [moment - 1, moment, moment + 1]) {
      world.now = moment - 5 * 60_000;
      await plannedAgain(world, orders, viewing);
      world.now = at;
      const again = await plannedAgain(world, orders, viewing);
      expect(again).toEqual(planned(world, orders, viewing));
    }
}

test('a route beside the shop stands until it ends, in the middle of a day too', async () => {
  const world = worldWith(madeOrders({ count: 3, seed: 1, now: NOW }));
  Object.assign(world, { chosen: { ...world.chosen, paidWith: 'PayPal' } });
  const { beyondShop } = world;
  const ends = [NOW + DAY + 7 * HOUR, NOW + 2 * DAY + 3 * HOUR];
  const [safe = 0, possibleUntil = 0] = ends;
  Object.assign(world, {
    beyondShop: (...[order, context]: Parameters<typeof beyondShop>) => {
      const { routes, ...others } = beyondShop(order, context);
      const { now } = context;
      const state = now < safe ? 'open' : now < possibleUntil ? 'past-safe' : 'over';
      return {
        ...others,
        routes: routes.map((route) => ({ ...route, safe, possibleUntil, state })),
      };
    },
  });
  expect((await standingOf(world)).views.some(({ routes = 0 }) => routes > 0)).toBe(true);
  await expectSameAt(world, ends);
});

test('where pages contradict each other, what follows of each reading alone is told in time', async () => {
  const world = worldWith([]);
  // At midnight in the zone of the shop that of the longer number ends, at 8 in the morning here.
  for (const [page, days] of [
    ['detail', 20],
    ['tracking', 30],
  ] as const) {
    const statedDisputeDays = { value: days, text: `${days} days` };
    const delivered = { value: { kind: 'instant', at: NOW } as const, text: 'delivered' };
    await record(
      world,
      [endsOn('1000000000000001', '2027-03-01', { statedDisputeDays, delivered })],
      page,
    );
  }
  const { views } = await standingOf(world);
  expect(views.flatMap(({ disagreements }) => disagreements.map(({ fact }) => fact))).toEqual([
    'statedDisputeDays',
  ]);
  await expectSameAt(
    world,
    Array.from({ length: 40 }, (_, day) => Date.parse('2026-11-23T08:00Z') + day * DAY),
  );
});

test('of many orders only those are worked out that changed', async () => {
  const world = new FakeWorld('2026-11-22T12:00Z');
  const ids = Array.from({ length: 50 }, (_, index) => String(1_000_000_000_000_000 + index));
  await record(
    world,
    ids.map((id) => endsOn(id, '2026-12-25')),
  );
  const { buyerCountry } = world;
  let looks = 0;
  Object.assign(world, {
    buyerCountry: (...about: Parameters<typeof buyerCountry>) => {
      looks += 1;
      return buyerCountry(...about);
    },
  });
  await standingOf(world);
  expect(looks).toBe(0);
  await world.orders.update(
    [keyOf(ids[7] ?? '')],
    (order) => order && { ...order, marks: { snoozedUntil: world.now + DAY } },
  );
  await standingOf(world);
  expect(looks).toBe(1);
});
