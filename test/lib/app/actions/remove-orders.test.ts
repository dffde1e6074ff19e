import { expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { condition } from '../../../../lib/app/requests/condition';
import { Refused } from '../../../../lib/protocol/message-schemas';
import { endsOn, extensionPage, keyOf, onDay } from '../fake-world';
import { record, worldWith } from '../ringing-world';

const A = '1000000000000001';
const B = '1000000000000002';
const made = () =>
  worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-10'), endsOn(B, '2026-12-11')]);

test('orders that pages showed are removed, which is no loss, and come back as they were', async () => {
  const world = await made();
  const before = structuredClone(world.stored);
  const request = { keys: [keyOf(A), keyOf('1000000000000009')] };
  const removed = await answer(world, 'removeOrders', request, extensionPage);
  expect(removed.map(({ key }) => key)).toEqual([keyOf(A)]);
  expect([...world.stored.keys()]).toEqual([keyOf(B)]);
  expect(world.badgeShown?.count).toBe(1);
  expect((await condition(world)).lost).toBeNull();

  expect(await answer(world, 'restoreOrders', { orders: removed }, extensionPage)).toEqual([
    keyOf(A),
  ]);
  expect(world.stored.get(keyOf(A))).toEqual(before.get(keyOf(A)));
  expect(world.badgeShown?.count).toBe(2);
});

test('what was read again meanwhile stays', async () => {
  const world = await made();
  const removed = await answer(world, 'removeOrders', { keys: [keyOf(A)] }, extensionPage);
  const [order] = removed;
  if (!order) throw new Error('nothing was removed');
  world.stored.set(order.key, { ...order, marks: { settledAt: world.now } });
  const note = { text: 'Asked twice', version: 1, at: world.now };
  await answer(world, 'restoreOrders', { orders: [{ ...order, note }] }, extensionPage);
  expect(world.stored.get(order.key)?.marks.settledAt).toBe(world.now);
  // What somebody wrote is not lost over it.
  expect(world.stored.get(order.key)?.note).toEqual(note);
});

test('what was typed is not lost over a page that was read again meanwhile', async () => {
  const world = await made();
  const key = keyOf(A);
  const sooner = {
    value: { kind: 'day' as const, day: onDay('2026-12-09'), zones: ['UTC'] },
    text: '2026-12-09',
  };
  world.now += 1_000;
  await answer(world, 'correctFact', { key, facts: { statedEnd: sooner } }, extensionPage);
  const removed = await answer(world, 'removeOrders', { keys: [key] }, extensionPage);
  // The list says nothing of ends: alone it would leave the order without a date.
  const { statedEnd: _, ...listed } = endsOn(A, '2026-12-10').facts;
  await record(world, [{ ...endsOn(A, '2026-12-10'), facts: listed }]);
  await answer(world, 'restoreOrders', { orders: removed }, extensionPage);
  const view = await answer(world, 'viewOrder', { key }, extensionPage);
  expect(view?.claimBy?.lastWholeDay).toBe('2026-12-08');
});

test('what is no order, or bears another’s key, is refused whole', async () => {
  const world = await made();
  const [order] = await answer(world, 'removeOrders', { keys: [keyOf(A)] }, extensionPage);
  for (const wrong of [{ ...order, key: keyOf('1000000000000008') }, { ...order, facts: 7 }, {}])
    await expect(
      answer(world, 'restoreOrders', { orders: [order, wrong] }, extensionPage),
    ).rejects.toThrow(Refused);
  expect(world.stored.has(keyOf(A))).toBe(false);
});

test('a claim goes with its order, letters and clocks, and comes back with it', async () => {
  const world = await made();
  const key = keyOf(A);
  const due = {
    value: { kind: 'day' as const, day: onDay('2026-12-20'), zones: ['UTC'] },
    text: '',
  };
  await answer(world, 'correctFact', { key, facts: { answerDue: due } }, extensionPage);
  await answer(world, 'chooseSituation', { key, situation: 'late' }, extensionPage);
  const letter = { key, letter: 'to-bank', text: 'Dear bank', base: '', over: [] };
  await answer(world, 'writeLetter', letter, extensionPage);
  const before = world.stored.get(key);
  const removed = await answer(world, 'removeOrders', { keys: [key] }, extensionPage);
  expect(await answer(world, 'viewClaimOrder', { key }, extensionPage)).toBeNull();
  expect(await answer(world, 'writeLetter', letter, extensionPage)).toBeNull();
  await answer(world, 'restoreOrders', { orders: removed }, extensionPage);
  expect(world.stored.get(key)).toEqual(before);
  const view = await answer(world, 'viewOrder', { key }, extensionPage);
  expect(view?.clocks.map(({ kind }) => kind)).toContain('answer-due');
});
