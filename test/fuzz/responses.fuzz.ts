// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { times } from './case';
import { hunt } from './hunt';
import { huntedResponses } from './responses';

test('spoiled responses', { timeout: 600_000 }, async () => {
  const subjects = huntedResponses();
  expect(subjects.length).toBeGreaterThan(20);
  await hunt(subjects, 12_000 * times);
});
