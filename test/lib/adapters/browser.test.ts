// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { extension } from '../../../lib/adapters/browser';
import { extensionIsAlive } from '../../../lib/adapters/page/alive';

afterEach(() => vi.unstubAllGlobals());

const api = { runtime: { id: 'self' } };

/** What a page's names make of `browser`, in a browser that has none. */
const LAID_OVER = {
  'an element': () => document.createElement('div'),
  'a form with a field of that name': () => {
    const field = Object.assign(document.createElement('input'), { id: 'self' });
    return { runtime: field };
  },
  'a frame': () => ({ runtime: undefined }),
};

test.each(Object.entries(LAID_OVER))('%s is not the extension’s API', (_what, laid) => {
  vi.stubGlobal('browser', laid());
  vi.stubGlobal('chrome', api);
  expect(extension()).toBe(api);
  expect(extensionIsAlive()).toBe(true);
});

test('without `chrome`, `browser` is it', () => {
  vi.stubGlobal('chrome', undefined);
  vi.stubGlobal('browser', api);
  expect(extension()).toBe(api);
});

test('a page that outlived the extension has one that is not alive', () => {
  vi.stubGlobal('browser', document.createElement('div'));
  vi.stubGlobal('chrome', { runtime: {} });
  expect(extensionIsAlive()).toBe(false);
});
