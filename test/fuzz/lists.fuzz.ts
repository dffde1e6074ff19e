// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { times } from './case';
import { hunt } from './hunt';
import { huntedPages } from './pages';

test('spoiled order lists', { timeout: 600_000 }, async () => {
  const subjects = huntedPages(['list']);
  expect(subjects.length).toBeGreaterThan(20);
  await hunt(subjects, 8_000 * times);
});
