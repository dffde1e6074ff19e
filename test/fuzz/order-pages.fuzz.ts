// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { times } from './case';
import { hunt } from './hunt';
import { huntedPages } from './pages';

test('spoiled detail and tracking pages', { timeout: 600_000 }, async () => {
  const subjects = huntedPages(['detail', 'tracking']);
  expect(subjects.length).toBeGreaterThan(20);
  await hunt(subjects, 8_000 * times);
});
