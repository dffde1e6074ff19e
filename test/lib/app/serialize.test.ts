import { expect, test } from 'vitest';
import { refresh } from '../../../lib/app/reminders/refresh';
import { onceInTurn, serialize } from '../../../lib/app/serialize';
import { turns } from '../turns';
import { endsOn, FakeWorld } from './fake-world';
import { record } from './ringing-world';

test('what is asked for many times while it runs is run once more, and answers all who asked', async () => {
  const about = {};
  const ends: (() => void)[] = [];
  const run = onceInTurn(async (_about: object) => {
    await new Promise<void>((end) => ends.push(end));
    return ends.length;
  });
  const first = run(about);
  await turns(2);
  const others = [run(about), run(about), run(about)];
  await turns(2);
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await turns(2);
  expect(ends).toHaveLength(2);
  ends[1]?.();
  expect(await first).toBe(1);
  expect(await Promise.all(others)).toEqual([2, 2, 2]);
});

test('one that failed leaves the next as it is', async () => {
  const about = {};
  let runs = 0;
  const run = onceInTurn(async (_about: object) => {
    runs += 1;
    if (runs === 1) throw new Error('no');
    return runs;
  });
  await expect(run(about)).rejects.toThrow('no');
  expect(await run(about)).toBe(2);
});

test('it waits for no other task about the same: it may be part of one, and have one as its part', async () => {
  const about = {};
  const inner = onceInTurn(async (_about: object) => 'inner');
  const outer = onceInTurn(async (_about: object) => `outer, ${await inner(about)}`);
  expect(await serialize(about, () => outer(about))).toBe('outer, inner');
});

test('a hundred changes that wait for their turn are brought in line together, none is missed', async () => {
  const world = new FakeWorld('2026-11-22T12:00Z');
  let looks = 0;
  const { open } = world.orders;
  Object.assign(world.orders, {
    open: () => {
      looks += 1;
      return open();
    },
  });
  const ids = Array.from({ length: 100 }, (_, index) => String(1_000_000_000_000_000 + index));
  await Promise.all(ids.map((id) => record(world, [endsOn(id, '2026-11-25')])));
  expect(looks).toBeLessThan(50);
  expect(world.badgeShown?.count).toBe(100);
  expect((await refresh(world)).views).toHaveLength(100);
});
