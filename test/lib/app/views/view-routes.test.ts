import { beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import type { OrderView } from '../../../../lib/core/views/order-view';
import { Refused } from '../../../../lib/protocol/message-schemas';
import { endsOn, extensionPage, FakeWorld, keyOf, onDay, orderPage } from '../fake-world';
import { record } from '../ringing-world';

const A = '1000000000000001';
const key = keyOf(A);
const paidOn = (day: string, paidWith = 'Visa') => ({
  paid: { value: { kind: 'day', day: onDay(day), zones: ['UTC'] }, text: day } as const,
  paidWith: { value: paidWith, text: paidWith },
});

let world: FakeWorld;
beforeEach(() => {
  world = new FakeWorld('2026-11-22T12:00Z');
});
const routes = async () =>
  (await answer(world, 'viewRoutes', { key }, extensionPage))?.routes ?? [];

test('the extension’s own pages are told of the routes', async () => {
  await record(world, [endsOn(A, '2026-11-26', paidOn('2026-11-01'))], 'detail');
  const [visa] = await routes();
  // 1 November + 120 days is 1 March.
  expect(visa).toMatchObject({ rule: 'pay.visa', counts: false, state: 'open' });
  expect(visa?.safe).toBe(Date.parse('2027-03-01T00:00Z'));
});

test('an order that is not stored has no answer; a shop’s page gets none at all', async () => {
  expect(await answer(world, 'viewRoutes', { key }, extensionPage)).toBeNull();
  await expect(answer(world, 'viewRoutes', { key }, orderPage)).rejects.toThrow(Refused);
});

test('the country of the settings opens its law', async () => {
  const value = { kind: 'day', day: onDay('2026-11-20'), zones: ['UTC'] } as const;
  await record(world, [endsOn(A, '2026-11-26', { delivered: { value, text: '' } })], 'detail');
  expect(await routes()).toEqual([]);
  await world.settings.write({ ...(await world.settings.read()), country: 'DE' });
  expect((await routes()).map(({ rule }) => rule)).toEqual(['law.eu-withdrawal']);
});

test('when the shop’s dates are over the routes are not, and nothing of them is counted or warned of', async () => {
  await record(world, [endsOn(A, '2026-11-26', paidOn('2026-11-01'))], 'detail');
  world.travelTo('2027-02-20T12:00Z');
  const { orders, summary } = await answer(world, 'viewOrders', [key], extensionPage);
  expect(orders[0]).toMatchObject({ urgency: 'over', claimBy: null, routes: 1 });
  expect(summary).toMatchObject({ open: 0, closing: 0, nextWarning: null });
  expect((await routes()).map(({ rule, state }) => [rule, state])).toEqual([['pay.visa', 'open']]);
});

test('a view says how many are not over, and stands without them when they cannot be worked out', async () => {
  const view = async (): Promise<OrderView | undefined> =>
    (await answer(world, 'viewOrders', [key], orderPage)).orders[0];
  await record(world, [endsOn(A, '2026-11-26', paidOn('2026-11-01', 'PayPal, Visa'))], 'detail');
  expect((await view())?.routes).toBe(2);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(world, {
    beyondShop: () => {
      throw new Error('a route that cannot be');
    },
  });
  expect((await view())?.claimBy?.lastWholeDay).toBe('2026-11-24');
  expect((await view())?.routes).toBeUndefined();
});
