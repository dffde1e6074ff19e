import { expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { madeOrders } from '../../../orders/made-orders';
import { endsOn, extensionPage, FakeWorld, keyOf } from '../fake-world';
import { worldWith } from '../ringing-world';

test('all keys come at once, the rows of the first of them too, the others on request', async () => {
  const world = new FakeWorld('2026-11-29T12:00Z');
  const orders = madeOrders({ count: 200, seed: 5, now: world.now });
  world.stored = new Map(orders.map((order) => [order.key, order]));
  const list = await answer(world, 'listOrders', undefined, extensionPage);
  expect(list.keys).toHaveLength(200);
  expect(list.rows.map(({ key }) => key)).toEqual(list.keys.slice(0, list.rows.length));
  expect(list.rows.length).toBeGreaterThan(20);
  const rest = list.keys.slice(list.rows.length);
  const rows = await answer(world, 'viewRows', rest, extensionPage);
  expect(rows.map(({ key }) => key)).toEqual(rest);
});

test('an order that is gone is left out', async () => {
  const id = '1000000000000001';
  const world = await worldWith('2026-12-07T12:00Z', [endsOn(id, '2026-12-10')]);
  const keys = [keyOf('1000000000000009'), keyOf(id)];
  expect(await answer(world, 'viewRows', keys, extensionPage)).toMatchObject([
    { key: keyOf(id), urgency: 'urgent', title: `Lamp ${id}` },
  ]);
});
