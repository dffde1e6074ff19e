import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  misfitOf,
  ROUTE_LIMITS,
  type RouteLimit,
  shareOf,
} from '../../../../lib/claims/evidence/limits';
import { type EVIDENCE_TYPES, evidenceId } from '../../../../lib/core/records/evidence';

const MB = 1_000_000;
const idOf = (index: number) => evidenceId(Uint8Array.from({ length: 16 }, () => index));
const file = (
  index: number,
  size: number,
  type: (typeof EVIDENCE_TYPES)[number] = 'image/jpeg',
) => ({
  id: idOf(index),
  size,
  type,
});
const limitOf = (route: RouteLimit['route']): RouteLimit => {
  const limit = ROUTE_LIMITS.find((each) => each.route === route);
  if (!limit) throw new Error('no such route');
  return limit;
};

test('DHgate takes four files below 5 MB', () => {
  const dhgate = limitOf('dhgate');
  const four = [1, 2, 3, 4].map((index) => file(index, 5 * MB - 1));
  expect(misfitOf(four, dhgate)).toBeNull();
  expect(misfitOf([...four, file(5, 1)], dhgate)).toMatchObject({ tooMany: 1 });
  expect(misfitOf([file(1, 5 * MB)], dhgate)).toMatchObject({ tooLarge: [idOf(1)] });
  expect(misfitOf([file(1, 1, 'video/mp4')], dhgate)).toMatchObject({ otherType: [idOf(1)] });
});

test('PayPal takes 50 MB in all, AliExpress pictures below 2 MB', () => {
  const six = [1, 2, 3, 4, 5, 6].map((index) => file(index, 9 * MB));
  expect(misfitOf(six, limitOf('paypal'))).toMatchObject({ tooMuch: 4 * MB, tooLarge: [] });
  expect(misfitOf([file(1, 2 * MB - 1)], limitOf('aliexpress'))).toBeNull();
  expect(misfitOf([file(1, 2 * MB)], limitOf('aliexpress'))).not.toBeNull();
});

test('PayPal takes a hundred files, AliExpress as many as there are', () => {
  const many = Array.from({ length: 101 }, (_, index) => file(index, 1));
  expect(misfitOf(many.slice(1), limitOf('paypal'))).toBeNull();
  expect(misfitOf(many, limitOf('paypal'))).toMatchObject({ tooMany: 1 });
  expect(misfitOf(many, limitOf('aliexpress'))).toBeNull();
});

test('files that each take their share fit together', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ROUTE_LIMITS),
      fc.integer({ min: 1, max: 100 }),
      (limit, many) => {
        const files = Array.from({ length: Math.min(many, limit.files ?? many) }, (_, index) =>
          file(index, shareOf(limit, many)),
        );
        expect(misfitOf(files, limit)).toBeNull();
      },
    ),
  );
});
