import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexOf } from '../../../../lib/core/plain/hex';

test('two small digits a byte', () => {
  expect(hexOf(Uint8Array.of(0, 10, 255))).toBe('000aff');
  expect(hexOf(new Uint8Array())).toBe('');
});

test('every byte can be read back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const pairs = hexOf(bytes).match(/../g) ?? [];
      expect(pairs.map((pair) => Number.parseInt(pair, 16))).toEqual([...bytes]);
    }),
  );
});
