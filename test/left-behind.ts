import { afterAll, expect, vi } from 'vitest';

/** Files that share a worker share its window too: what one leaves changed, the next meets. */
afterAll(() => {
  const hasFakeTimers = vi.isFakeTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  if ('document' in globalThis) {
    document.body.replaceChildren();
    history.replaceState(null, '', '/');
  }
  expect(hasFakeTimers, 'the next file would wait for ever: useRealTimers() is missing').toBe(
    false,
  );
});
