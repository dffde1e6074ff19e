import { expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import {
  type OrderAction,
  type OrderMark,
  WAY_BACK,
} from '../../../../lib/core/views/order-actions';
import { Refused } from '../../../../lib/protocol/message-schemas';
import { endsOn, extensionPage, keyOf, onDay } from '../fake-world';
import { worldWith } from '../ringing-world';

const A = '1000000000000001';
const NOW = '2026-12-07T12:00Z';
const MARKS: readonly OrderMark[] = [
  { kind: 'snooze', for: 'tomorrow' },
  { kind: 'received', day: onDay('2026-12-05') },
  { kind: 'settled' },
];

async function started() {
  const world = await worldWith(NOW, [endsOn(A, '2026-12-18')]);
  const act = (action: OrderAction) =>
    answer(world, 'actOnOrder', { key: keyOf(A), action }, extensionPage);
  const order = () => structuredClone(world.stored.get(keyOf(A)));
  return { world, act, order };
}

test.each(MARKS)('%j changes the order, and its way back leaves it as it was', async (mark) => {
  const { act, order } = await started();
  const before = order();
  expect(await act(mark)).not.toBeNull();
  expect(order()).not.toEqual(before);
  await act({ kind: WAY_BACK[mark.kind] });
  const { marks, facts } = order() ?? {};
  expect({ marks, facts }).toEqual({ marks: before?.marks, facts: before?.facts });
});

test('having it moves no end back: an earlier day of delivery that a page named stays', async () => {
  const { world, act } = await started();
  const stored = world.stored.get(keyOf(A));
  if (!stored) throw new Error('not stored');
  const value = { kind: 'day' as const, day: onDay('2026-12-03'), zones: ['America/Los_Angeles'] };
  const statement = { value, from: 'detail' as const, readAt: Date.parse(NOW), text: 'Dec 3' };
  world.stored.set(keyOf(A), { ...stored, facts: { ...stored.facts, delivered: [statement] } });
  const said = () =>
    world.stored.get(keyOf(A))?.facts.delivered?.find(({ from }) => from === 'user')?.value;
  await act({ kind: 'received', day: onDay('2026-12-05') });
  expect(said()).toEqual(value);
  await act({ kind: 'unreceived' });
  expect(world.stored.get(keyOf(A))?.facts.delivered).toEqual([statement]);
  await act({ kind: 'received', day: onDay('2026-12-01') });
  expect(said()).toMatchObject({ day: '2026-12-01' });
});

test('a day that has not come is refused, and nothing is written', async () => {
  const { world, act } = await started();
  const { writes } = world;
  await expect(act({ kind: 'received', day: onDay('2026-12-08') })).rejects.toThrow(Refused);
  expect(world.writes).toBe(writes);
});
