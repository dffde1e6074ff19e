import { expect, test } from 'vitest';
import { earliest, latest } from '../../../../lib/core/time/earliest';

test('the earliest and the latest of what is known', () => {
  expect(earliest([null, 3, undefined, 1, 2])).toBe(1);
  expect(latest([null, 3, undefined, 1, 2])).toBe(3);
  expect(earliest([null, undefined])).toBeNull();
  expect(latest([])).toBeNull();
});

test('of more times than a call has room for', () => {
  const many = Array.from({ length: 500_000 }, (_, index) => index + 7);
  expect(earliest(many)).toBe(7);
  expect(latest(many)).toBe(500_006);
});
