import fc from 'fast-check';
import { expect, it } from 'vitest';
import { remember } from '../../../lib/marketplaces/remember';

it('answers as the reading itself, and asks it once a text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 4 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 100 }),
      (texts, limit) => {
        let asked = 0;
        const length = remember((text) => {
          asked++;
          return text.length;
        }, limit);
        for (const text of texts) expect(length(text)).toBe(text.length);
        if (new Set(texts).size <= limit) expect(asked).toBe(new Set(texts).size);
      },
    ),
  );
});

it('remembers that there is nothing, and never a long text', () => {
  let asked = 0;
  const nothing = remember(() => {
    asked++;
    return null;
  });
  nothing('a');
  nothing('a');
  expect(asked).toBe(1);
  nothing('a'.repeat(201));
  nothing('a'.repeat(201));
  expect(asked).toBe(3);
});
