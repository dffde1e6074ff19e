import { expect, test } from 'vitest';
import { times } from './case';
import { hunt } from './hunt';
import { huntedPages } from './pages';

test('spoiled detail and tracking pages', { timeout: 600_000 }, async () => {
  const pages = huntedPages(['detail', 'tracking']);
  expect(pages.length).toBeGreaterThan(20);
  await hunt(pages, 8_000 * times);
});
