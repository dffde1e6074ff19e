// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenOutdated } from '../../../lib/overlay/when-outdated';
import { listShop } from './fake-shop';
import { FakeBackground } from './fake-surroundings';

const HOUR = 3_600_000;
let life = new AbortController();
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('a page that is only looked at is told anew within the hour: it may stand in another zone', () => {
  const asked: unknown[] = [];
  const { surroundings } = new FakeBackground();
  const { signal } = life;
  const world = { ...surroundings, page: document, marketplace: listShop, signal };
  const drawn = whenOutdated(world, (keys) => asked.push(keys));
  drawn([]);
  vi.advanceTimersByTime(HOUR - 1);
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(asked).toEqual([null]);
});

test('it is told anew when its words stop being true, and where they never were, no more than once a second', () => {
  const asked: unknown[] = [];
  const { surroundings } = new FakeBackground();
  const { signal } = life;
  const world = { ...surroundings, page: document, marketplace: listShop, signal };
  const drawn = whenOutdated(world, (keys) => asked.push(keys));
  drawn([surroundings.now() + 20_000, surroundings.now() + 5_000]);
  vi.advanceTimersByTime(4_999);
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(asked).toEqual([null]);
  drawn([surroundings.now() - 20_000]);
  vi.advanceTimersByTime(999);
  expect(asked).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(asked).toHaveLength(2);
});
