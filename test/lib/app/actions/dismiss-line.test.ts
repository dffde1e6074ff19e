import { expect, test } from 'vitest';
import { answerPage } from '../../../../lib/app/requests/for-page';
import { Refused } from '../../../../lib/protocol/message-schemas';
import { endsOn, type FakeWorld, keyOf, orderPage, privatePage } from '../fake-world';
import { record, worldWith } from '../ringing-world';

const A = '1000000000000001';
const waits = (day: string) => {
  const sighting = endsOn(A, day);
  const status = { value: 'awaiting-delivery', text: 'Awaiting delivery' } as const;
  return { ...sighting, facts: { ...sighting.facts, status } };
};
const made = () => worldWith('2026-11-07T12:00Z', [waits('2026-12-10')]);
const linesOf = async (world: FakeWorld) =>
  (await answerPage(world, 'viewOrder', { key: keyOf(A) }, orderPage))?.lines ?? [];
const dismiss = (world: FakeWorld, line: string, from = orderPage) =>
  answerPage(world, 'dismissLine', { key: keyOf(A), line }, from);

test('a line that was dismissed is gone at once, and stays away for the same facts', async () => {
  const world = await made();
  const [line] = await linesOf(world);
  if (!line) throw new Error('no line');
  expect((await dismiss(world, line.key))?.lines).toEqual([]);
  await dismiss(world, line.key);
  expect(world.stored.get(keyOf(A))?.marks.dismissed).toEqual([line.key]);
  await record(world, [waits('2026-12-10')]);
  expect(await linesOf(world)).toEqual([]);
  // Another end is another sentence.
  await record(world, [waits('2026-12-20')]);
  expect(await linesOf(world)).toHaveLength(1);
});

test('the oldest of many are forgotten', async () => {
  const world = await made();
  for (let each = 0; each < 12; each += 1) await dismiss(world, `confirm-not-here ${each}`);
  expect(world.stored.get(keyOf(A))?.marks.dismissed).toHaveLength(8);
});

test('no page text is stored by it, and nothing from a private window', async () => {
  const world = await made();
  await expect(dismiss(world, '<b>')).rejects.toThrow(Refused);
  await expect(dismiss(world, 'confirm', privatePage)).rejects.toThrow(Refused);
});
