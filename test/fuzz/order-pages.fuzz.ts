// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { times } from './case';
import { hunt } from './hunt';
import { huntedPages } from './pages';

test('spoiled detail and tracking pages of AliExpress', { timeout: 1_800_000 }, async () => {
  const subjects = huntedPages(['detail', 'tracking'], ({ id }) => id === 'aliexpress');
  expect(subjects.length).toBeGreaterThan(20);
  await hunt(subjects, 4_000 * times);
});

test('spoiled detail and tracking pages of all other shops', { timeout: 1_800_000 }, async () => {
  const subjects = huntedPages(['detail', 'tracking'], ({ id }) => id !== 'aliexpress');
  expect(subjects.length).toBeGreaterThan(15);
  await hunt(subjects, 4_500 * times);
});
