import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printOf } from '../../../lib/overlay/print-of';

test('the same text has the same print; what is added, taken away or changed anywhere gives another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }), (text, more) => {
      expect(printOf(text)).toBe(printOf([...text].join('')));
      expect(printOf(text + more)).not.toBe(printOf(text));
      expect(printOf(more + text + more)).not.toBe(printOf(text));
    }),
    // Two in four thousand million are the same by chance.
    { seed: 1 },
  );
});

test('of ten thousand texts that differ in a digit no two have the same print', () => {
  const prints = new Set<number>();
  for (let at = 0; at < 10_000; at += 1) prints.add(printOf(`<div class="order">${at}</div>`));
  expect(prints.size).toBe(10_000);
});
