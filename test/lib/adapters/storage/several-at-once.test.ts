import { expect, test } from 'vitest';
import { severalAtOnce } from '../../../../lib/adapters/storage/several-at-once';

test('answers come in the order of what was asked about, and never are more than 200 waited for', async () => {
  let [waiting, most] = [0, 0];
  const items = Array.from({ length: 450 }, (_, index) => index);
  const answers = await severalAtOnce(items, async (index) => {
    waiting += 1;
    most = Math.max(most, waiting);
    for (let turn = 0; turn < 450 - index; turn += 1) await null;
    waiting -= 1;
    return 2 * index;
  });
  expect(answers).toEqual(items.map((index) => 2 * index));
  expect(most).toBe(200);
});

test('what fails fails', async () => {
  const ask = async (index: number) => {
    if (index === 3) throw new Error('no');
  };
  await expect(severalAtOnce([1, 2, 3, 4], ask)).rejects.toThrow('no');
});
