import { expect, test } from 'vitest';
import { inTasks } from '../../../lib/app/in-tasks';
import { refresh } from '../../../lib/app/reminders/refresh';
import { endsOn, FakeWorld } from './fake-world';
import { record } from './ringing-world';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test('what there is much of is worked on in order, a hundred in each task', async () => {
  const log: (number | 'others')[] = [];
  setImmediate(() => log.push('others'));
  const doubled = await inTasks(numbers(250), (some) => {
    log.push(some.length);
    return some.map((each) => 2 * each);
  });
  expect(doubled).toEqual(numbers(250).map((each) => 2 * each));
  expect(log.filter((each) => each !== 'others')).toEqual([100, 100, 50]);
  expect(log.at(-1)).not.toBe('others');
  expect(log).toContain('others');
});

test('what there is little of is worked on at once', async () => {
  const log: string[] = [];
  setTimeout(() => log.push('others'));
  expect(await inTasks([1, 2, 3], (some) => some)).toEqual([1, 2, 3]);
  expect(await inTasks<number, number>([], (some) => some)).toEqual([]);
  expect(log).toEqual([]);
});

test('a look at a thousand open orders leaves others their turn in between', async () => {
  const world = new FakeWorld('2026-11-22T12:00Z');
  const ids = numbers(1_000).map((index) => String(1_000_000_000_000_000 + index));
  await record(
    world,
    ids.map((id) => endsOn(id, '2026-11-25')),
  );
  let others = 0;
  let looking = true;
  const count = () => {
    others += 1;
    if (looking) setTimeout(count);
  };
  setTimeout(count);
  const { views } = await refresh(world);
  looking = false;
  expect(views).toHaveLength(1_000);
  expect(others).toBeGreaterThanOrEqual(9);
});
