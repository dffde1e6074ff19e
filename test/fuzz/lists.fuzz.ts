import { expect, test } from 'vitest';
import { times } from './case';
import { hunt } from './hunt';
import { huntedPages } from './pages';

test('spoiled order lists', { timeout: 600_000 }, async () => {
  const lists = huntedPages(['list']);
  expect(lists.length).toBeGreaterThan(20);
  await hunt(lists, 8_000 * times);
});
