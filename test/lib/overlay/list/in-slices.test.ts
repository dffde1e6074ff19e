import { expect, test } from 'vitest';
import { inSlices } from '../../../../lib/overlay/list/in-slices';

/** Holds the thread until the present slice is certainly over. */
function idle(): void {
  const until = performance.now() + 12;
  while (performance.now() < until);
}

test('everything is worked on once, in order', async () => {
  const done: number[] = [];
  await inSlices(
    [1, 2, 3],
    (item) => done.push(item),
    () => true,
  );
  expect(done).toEqual([1, 2, 3]);
});

test('between slices others get their turn', async () => {
  const done: string[] = [];
  setImmediate(() => done.push('someone else'));
  await inSlices(
    ['first', 'second', 'third'],
    (item) => {
      done.push(item);
      idle();
    },
    () => true,
  );
  expect(done.indexOf('someone else')).toBeLessThan(done.indexOf('third'));
});

test('work that is no longer wanted stops', async () => {
  const done: number[] = [];
  await inSlices(
    [1, 2, 3],
    (item) => {
      done.push(item);
      idle();
    },
    () => false,
  );
  expect(done).toEqual([1]);
});
