import { expect, test } from 'vitest';
import { freshId, isFreshId } from '../../../../lib/core/facts/fresh-id';

test('an id made here has the form of every order id, and says that it was made here', () => {
  const id = freshId(new Uint8Array([0, 1, 15, 16, 171, 254, 255, 9]));
  expect(id).toBe('hand-000010f10abfeff09');
  expect(isFreshId(id)).toBe(true);
  for (const other of ['8200000000000001', `8200-${id}`, 'hand-1', ''])
    expect(isFreshId(other), other).toBe(false);
});
