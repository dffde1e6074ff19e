import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CarrierClass } from '../../../../lib/core/rules/carrier-days';
import { daysForCarriers } from '../../../../lib/core/rules/carrier-days';

const TABLE = { courier: 5, 'ems-sf': 7, post: 10 };

test.each([
  ['one parcel of a known class', [['courier']], 5, 5, true],
  ['words that may mean two classes', [['courier', 'ems-sf']], 5, 7, true],
  ['two parcels', [['ems-sf'], ['post']], 7, 10, true],
  ['no method printed', [], 5, 10, false],
  ['a method of no class', [[]], 5, 10, false],
  ['one parcel of two of no class', [['courier'], []], 5, 10, false],
  ['a class that the rule does not name', [['premium']], 5, 10, false],
] as const)('%s', (_, methods, limit, wait, known) => {
  expect(daysForCarriers(TABLE, 'limit', methods)).toEqual({ days: limit, known });
  expect(daysForCarriers(TABLE, 'wait', methods)).toEqual({ days: wait, known });
});

test('a parcel more never shortens a wait and never lengthens a limit', () => {
  const classes = fc.subarray<CarrierClass>(['courier', 'ems-sf', 'post', 'premium']);
  fc.assert(
    fc.property(fc.array(classes, { minLength: 1, maxLength: 4 }), classes, (methods, more) => {
      const of = (binds: 'limit' | 'wait', all: CarrierClass[][]) =>
        daysForCarriers(TABLE, binds, all).days;
      expect(of('wait', [...methods, more])).toBeGreaterThanOrEqual(of('wait', methods));
      expect(of('limit', [...methods, more])).toBeLessThanOrEqual(of('limit', methods));
    }),
  );
});
