import { expect, test } from 'vitest';
import { inZone } from '../../../../lib/core/rules/counting-zone';
import { isOld, youngUntil } from '../../../../lib/core/rules/over-by-age';
import { anOrder, at, exactly, iso, policy, said } from '../an-order';

const zoned = inZone(policy, 'Europe/Berlin');
const placed = anOrder(said({ placed: exactly('2026-01-01T20:00Z') }));

test('an order is old from the first instant after its 180th day in the zone of its shop', () => {
  // 30 June is the 180th day after 1 January; the day after it begins at 7:00 UTC in Los Angeles.
  expect(iso(youngUntil(placed, zoned))).toBe('2026-07-01T07:00:00Z');
  expect(isOld(placed, zoned, at('2026-07-01T07:00:00Z'))).toBe(false);
  expect(isOld(placed, zoned, at('2026-07-01T07:00:00Z') + 1)).toBe(true);
});

test('it never is where its shop has no such age, or nobody knows when it was placed', () => {
  expect(youngUntil(placed, { ...zoned, overAfterDays: null })).toBeNull();
  expect(isOld(anOrder({}), zoned, at('2036-01-01T00:00:00Z'))).toBe(false);
});
