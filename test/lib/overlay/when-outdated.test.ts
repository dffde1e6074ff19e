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

test('it is told anew when its words stop being true; for what is not told anew then it is not asked again', () => {
  const asked: unknown[] = [];
  const background = new FakeBackground();
  const { surroundings } = background;
  const { signal } = life;
  const world = { ...surroundings, page: document, marketplace: listShop, signal };
  const drawn = whenOutdated(world, (keys) => asked.push(keys));
  drawn([surroundings.now() + 20_000, surroundings.now() + 5_000]);
  vi.advanceTimersByTime(4_999);
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(asked).toEqual([null]);
  const gone = surroundings.now() - 20_000;
  drawn([gone, surroundings.now() + 30_000]);
  vi.advanceTimersByTime(29_999);
  expect(asked).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(asked).toHaveLength(2);
  drawn([gone]);
  vi.advanceTimersByTime(HOUR - 1);
  expect(asked).toHaveLength(2);
  vi.advanceTimersByTime(1);
  expect(asked).toHaveLength(3);
});

test('words that were not true any more when they came are asked for once, after a rest', () => {
  const asked: unknown[] = [];
  const { surroundings } = new FakeBackground();
  const world = { ...surroundings, page: document, marketplace: listShop, signal: life.signal };
  const drawn = whenOutdated(world, (keys) => asked.push(keys));
  drawn([surroundings.now() - 1]);
  vi.advanceTimersByTime(999);
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(asked).toEqual([null]);
});

test('after a clock was put back, what is coming is waited for again', () => {
  const asked: unknown[] = [];
  const background = new FakeBackground();
  const { surroundings } = background;
  const world = { ...surroundings, page: document, marketplace: listShop, signal: life.signal };
  const drawn = whenOutdated(world, (keys) => asked.push(keys));
  drawn([surroundings.now()]);
  vi.advanceTimersByTime(1_000);
  expect(asked).toHaveLength(1);
  background.now -= 2 * HOUR;
  drawn([surroundings.now() + 60_000]);
  vi.advanceTimersByTime(60_000);
  expect(asked).toHaveLength(2);
});
