// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { times } from './case';
import { hunt } from './hunt';
import { huntedResponses } from './responses';

test('spoiled responses of AliExpress', { timeout: 1_800_000 }, async () => {
  const subjects = huntedResponses(({ id }) => id === 'aliexpress');
  expect(subjects.length).toBeGreaterThan(20);
  await hunt(subjects, 6_500 * times);
});

test('spoiled responses of all other shops', { timeout: 1_800_000 }, async () => {
  const subjects = huntedResponses(({ id }) => id !== 'aliexpress');
  expect(subjects.length).toBeGreaterThan(4);
  await hunt(subjects, 3_500 * times);
});
