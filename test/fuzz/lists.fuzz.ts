// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { times } from './case';
import { hunt } from './hunt';
import { huntedPages } from './pages';

test('spoiled order lists of AliExpress', { timeout: 1_800_000 }, async () => {
  const subjects = huntedPages(['list'], ({ id }) => id === 'aliexpress');
  expect(subjects.length).toBeGreaterThan(20);
  await hunt(subjects, 4_000 * times);
});

test('spoiled order lists of all other shops', { timeout: 1_800_000 }, async () => {
  const subjects = huntedPages(['list'], ({ id }) => id !== 'aliexpress');
  expect(subjects.length).toBeGreaterThan(15);
  await hunt(subjects, 6_000 * times);
});
