import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Condition } from '../../../lib/core/views/condition';
import { conditionModel } from '../../../lib/view-models/condition-model';

const WELL: Condition = {
  fault: null,
  known: null,
  lost: null,
  damaged: 0,
  full: [],
  noticesForbidden: false,
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a background that gives no answer is said, and asked until it does', async () => {
  const ask = vi.fn(async (): Promise<Condition> => {
    throw new Error('no answer');
  });
  const { condition, refresh } = conditionModel(ask, async () => {});
  expect(condition.value).toBeNull();
  await refresh();
  expect(condition.value).toBe('unknown');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(condition.value).toBe('unknown');
  expect(ask.mock.calls.length).toBeGreaterThan(3);
  ask.mockResolvedValue(WELL);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(condition.value).toEqual(WELL);
  expect(vi.getTimerCount()).toBe(0);
});

test('what was seen to is looked at anew', async () => {
  const lost = { orders: 2, next: null };
  let known: Condition = { ...WELL, lost };
  const { condition, refresh, seen } = conditionModel(
    async () => known,
    async () => {
      known = WELL;
    },
  );
  await refresh();
  expect(condition.value).toEqual({ ...WELL, lost });
  await seen();
  expect(condition.value).toEqual(WELL);
});
