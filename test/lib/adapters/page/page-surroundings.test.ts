import { afterEach, expect, test, vi } from 'vitest';
import { pageSurroundings } from '../../../../lib/adapters/page/page-surroundings';

/** How a page came, as browsers tell it. */
class Navigation {
  constructor(
    readonly transferSize: number,
    readonly decodedBodySize: number,
  ) {}
}
const cameBy = (...entries: readonly object[]) => {
  vi.stubGlobal('PerformanceNavigationTiming', Navigation);
  vi.stubGlobal('performance', { timeOrigin: 1, getEntriesByType: () => entries });
  return pageSurroundings().cached();
};
afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['from the shop', new Navigation(3_391, 3_091), false],
  // 300 bytes of headers say that it is still the same.
  ['as the shop says, unchanged', new Navigation(300, 3_091), false],
  [
    'out of the cache, or from a script of the shop that keeps pages',
    new Navigation(0, 3_091),
    true,
  ],
  ['not whole yet', new Navigation(0, 0), false],
])('a page that came %s', (_, navigation, isCached) => {
  expect(cameBy(navigation)).toBe(isCached);
});

test('where no browser tells how a page came, nothing is said of it', () => {
  expect(cameBy()).toBe(false);
  expect(cameBy({ transferSize: 0, decodedBodySize: 10 })).toBe(false);
});
