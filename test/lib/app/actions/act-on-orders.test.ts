import { expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import type { OrderAction } from '../../../../lib/core/views/order-actions';
import { Refused } from '../../../../lib/protocol/message-schemas';
import { endsOn, extensionPage, type FakeWorld, keyOf, onDay, shippedOn } from '../fake-world';
import { worldWith } from '../ringing-world';

const A = '1000000000000001';
const B = '1000000000000002';
const C = '1000000000000003';
const NOW = '2026-12-07T12:00Z';

const made = () =>
  worldWith(NOW, [endsOn(A, '2026-12-18'), endsOn(B, '2026-12-20'), shippedOn(C, '2026-11-20')]);
const act = (world: FakeWorld, ids: readonly string[], action: OrderAction) =>
  answer(world, 'actOnOrders', { keys: ids.map(keyOf), action }, extensionPage);
const orders = (world: FakeWorld) => structuredClone([...world.stored.values()]);

test('several are settled in one go, and announced once', async () => {
  const world = await made();
  const announced = world.announced.length;
  expect(await act(world, [A, B], { kind: 'settled' })).toEqual([A, B].map(keyOf));
  const settled = (id: string) => world.stored.get(keyOf(id))?.marks.settledAt !== undefined;
  expect([A, B, C].map(settled)).toEqual([true, true, false]);
  expect(world.announced.slice(announced)).toEqual([[A, B].map(keyOf)]);
  expect(world.badgeShown?.count).toBe(0);
});

test.each<[OrderAction, OrderAction]>([
  [{ kind: 'settled' }, { kind: 'unsettled' }],
  [{ kind: 'snooze', for: 'tomorrow' }, { kind: 'unsnooze' }],
  [{ kind: 'received', day: onDay('2026-12-05') }, { kind: 'unreceived' }],
])('%j is taken back by %j, and leaves alone what it did not change', async (action, back) => {
  const world = await made();
  await act(world, [A], action);
  const before = orders(world);
  const changed = await act(world, [A, B], action);
  expect(changed).toEqual([keyOf(B)]);
  expect(await act(world, [B], back)).toEqual(changed);
  const facts = ({ facts, marks, key }: (typeof before)[number]) => ({ facts, marks, key });
  expect(orders(world).map(facts)).toEqual(before.map(facts));
});

test('what is offered to none changes none', async () => {
  const world = await made();
  const announced = world.announced.length;
  expect(await act(world, [C], { kind: 'unsettled' })).toEqual([]);
  expect(await act(world, ['1000000000000009'], { kind: 'settled' })).toEqual([]);
  expect(world.announced.slice(announced).flat()).toEqual([]);
});

test('a day that has not come, more than one message may hold, and a shop’s page are refused', async () => {
  const world = await made();
  await expect(act(world, [A], { kind: 'received', day: onDay('2026-12-08') })).rejects.toThrow(
    Refused,
  );
  const many = Array.from({ length: 251 }, () => A);
  await expect(act(world, many, { kind: 'settled' })).rejects.toThrow(Refused);
});
