import { expect, test } from 'vitest';
import { inSightUntil } from '../../../../lib/core/rules/route-in-sight';
import { at } from '../an-order';

const safe = at('2027-02-28T00:00Z');
const possibleUntil = at('2027-04-29T00:00Z');
const surelyOver = at('2027-05-01T00:00Z');

test('a route is in sight until it is certainly over, else until the last date that it names', () => {
  expect(inSightUntil({ safe, possibleUntil, surelyOver })).toBe(surelyOver);
  expect(inSightUntil({ safe, possibleUntil, surelyOver: null })).toBe(possibleUntil);
  expect(inSightUntil({ safe, possibleUntil: null, surelyOver: null })).toBe(safe);
  expect(inSightUntil({ safe: null, possibleUntil: null, surelyOver: null })).toBeNull();
});
