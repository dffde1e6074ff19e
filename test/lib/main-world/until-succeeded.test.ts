// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { untilSucceeded } from '../../../lib/main-world/until-succeeded';

test('of several in one page the newest alone goes on', () => {
  const first = untilSucceeded();
  expect(first.aborted).toBe(false);
  const second = untilSucceeded();
  expect([first.aborted, second.aborted]).toEqual([true, false]);
  const third = untilSucceeded();
  expect([second.aborted, third.aborted]).toEqual([true, false]);
});
