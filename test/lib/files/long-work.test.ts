import { expect, test, vi } from 'vitest';
import { eachInTasks, partOf, steps } from '../../../lib/files/long-work';
import { Stopped } from '../../../lib/ports/long-work';

const many = Array.from({ length: 250 }, (_, index) => index);

test('each of many is worked on in order, and others have their turn in between', async () => {
  const turns: number[] = [];
  let worked = 0;
  const ticking = setInterval(() => turns.push(worked));
  const parts: number[] = [];
  const { step } = steps({ onProgress: (done) => parts.push(done) }, 1);
  const results = await eachInTasks(
    many,
    (index) => {
      worked += 1;
      const until = performance.now() + 0.1;
      while (performance.now() < until);
      return 2 * index;
    },
    step,
  );
  clearInterval(ticking);
  expect(results).toEqual(many.map((index) => 2 * index));
  expect(parts).toEqual([0.4, 0.8, 1]);
  expect(turns.some((at) => at > 0 && at < many.length)).toBe(true);
});

test('what is stopped is given up before the next task, with the reason', async () => {
  const stop = new AbortController();
  const { step } = steps({ signal: stop.signal }, 1);
  const work = vi.fn((index: number) => {
    if (index === 120) stop.abort(new Stopped());
  });
  await expect(eachInTasks(many, work, step)).rejects.toBeInstanceOf(Stopped);
  expect(work).toHaveBeenCalledTimes(200);
});

test('of nothing nothing is waited for', async () => {
  expect(await eachInTasks([], () => 1)).toEqual([]);
});

test('a part of a work goes from here to there of the whole', () => {
  const onProgress = vi.fn();
  const { signal } = new AbortController();
  const part = partOf({ signal, onProgress }, 0.5, 1);
  for (const done of [0, 0.5, 1]) part.onProgress(done);
  expect(onProgress.mock.calls).toEqual([[0.5], [0.75], [1]]);
  expect(part.signal).toBe(signal);
});
