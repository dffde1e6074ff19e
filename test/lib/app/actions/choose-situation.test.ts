import { expect, test, vi } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { endsOn, extensionPage, keyOf } from '../fake-world';
import { record, worldWith } from '../ringing-world';

const A = '1000000000000001';
const key = keyOf(A);

test('what happened is kept with the order, whatever its page shows afterwards', async () => {
  const world = await worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-10')]);
  const choose = (situation: string | null) =>
    answer(world, 'chooseSituation', { key, situation }, extensionPage);
  const said = () => world.stored.get(key)?.claim?.situation;
  const at = world.now;
  await choose('never-arrived');
  await record(world, [endsOn(A, '2026-12-12')], 'detail');
  expect(said()).toEqual({ name: 'never-arrived', at });
  const changed = vi.spyOn(world.announcer, 'changed');
  await choose('never-arrived');
  expect(changed).not.toHaveBeenCalled();
  await choose(null);
  expect(said()).toBeUndefined();
  await choose('late');
  const letter = { key, letter: 'reopen', text: 'x', base: '', over: [] };
  await answer(world, 'writeLetter', letter, extensionPage);
  await choose('customs');
  expect(world.stored.get(key)?.claim?.letters?.reopen).toHaveLength(1);
});

test('of an order that is not stored nothing is kept', async () => {
  const world = await worldWith('2026-12-07T12:00Z', []);
  await answer(world, 'chooseSituation', { key, situation: 'late' }, extensionPage);
  expect(world.stored.size).toBe(0);
});
