import { expect, test } from 'vitest';
import { keysOf, recordOf } from '../../../../lib/core/plain/entries';

test('a record’s names, in its order, and none that it inherits', () => {
  const inherited: object = Object.create({ above: 1 });
  expect(keysOf({ ...inherited, b: 1, a: undefined })).toEqual(['b', 'a']);
  expect(keysOf(inherited)).toEqual([]);
});

test('a record of names has each of them, and nothing else', () => {
  expect(recordOf(['a', 'bc'], (name) => name.length)).toEqual({ a: 1, bc: 2 });
  expect(recordOf([], () => 1)).toEqual({});
});
