import './window-of-node';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_RESPONSE } from '../../../lib/main-world/events';
import { fits } from '../../../lib/main-world/fits';

test('whatever is small fits', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      // A tenth leaves room for what each comma is thought to cost.
      fc.pre(JSON.stringify(value).length < LONGEST_RESPONSE / 10);
      expect(fits(value)).toBe(true);
    }),
  );
});

test('a list of orders as it comes fits, ten times over', () => {
  const order = {
    orderId: '8201000000001234',
    storeName: 'x'.repeat(60),
    buttons: [{ type: 'A' }],
  };
  expect(fits({ data: Array.from({ length: 100 }, () => ({ ...order })) })).toBe(true);
});

test.each([
  ['one long text', () => ({ text: 'x'.repeat(LONGEST_RESPONSE + 1) })],
  ['many texts', () => Array.from({ length: 3_000 }, () => 'x'.repeat(1_000))],
  ['many orders', () => Object.fromEntries(Array.from({ length: 600_000 }, (_, at) => [at, 1]))],
  ['a list that says it is endless', () => new Array(4_000_000_000)],
])('%s: left alone', (_what, made) => {
  expect(fits(made())).toBe(false);
});

test('what contains itself comes to an end', () => {
  const value: Record<string, unknown> = { name: 'loop' };
  value.self = value;
  expect(fits(value)).toBe(false);
});

test('of a giant thing only its beginning is looked at', () => {
  let looked = 0;
  const piece = new Proxy(['x'.repeat(100_000)], {
    get(target, name, self) {
      if (name === '0') looked += 1;
      return Reflect.get(target, name, self);
    },
  });
  expect(fits(Array.from({ length: 100_000 }, () => piece))).toBe(false);
  expect(looked).toBeLessThan(100);
});
