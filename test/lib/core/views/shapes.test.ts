import { expect, test } from 'vitest';
import { partsOf, QUESTION } from '../../../../lib/core/views/shapes';

const told = (daysLeft: number | null) =>
  partsOf({ urgency: 'calm', daysLeft })[1]?.[1]['stroke-dasharray'];

test('the ring shows how much of thirty days is left, and a little where nearly nothing is', () => {
  expect(told(15)).toBe('50 100');
  expect(told(30)).toBe('100 100');
  expect(told(300)).toBe('100 100');
  expect(told(0)).toBe('6 100');
  expect(told(null)).toBe('100 100');
});

test('a date that is about has a ring of dashes, not of a length', () => {
  const [ring] = partsOf({ urgency: 'soon', estimated: true, daysLeft: 3 });
  expect(ring?.[1]['stroke-dasharray']).toBe('3 3.28');
});

test('an urgency without a date is told by its shape alone', () => {
  expect(partsOf({ urgency: 'unknown' })).toBe(QUESTION);
  const shapes = ['waiting', 'settled', 'over', 'unknown', 'last-day', 'calm'] as const;
  const drawn = shapes.map((urgency) => JSON.stringify(partsOf({ urgency })));
  expect(new Set(drawn).size).toBe(shapes.length);
});
