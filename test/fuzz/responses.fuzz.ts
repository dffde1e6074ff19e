import { expect, test } from 'vitest';
import { times } from './case';
import { hunt } from './hunt';
import { huntedResponses } from './responses';

test('spoiled responses', { timeout: 600_000 }, async () => {
  const responses = huntedResponses();
  expect(responses.length).toBeGreaterThan(20);
  await hunt(responses, 12_000 * times);
});
