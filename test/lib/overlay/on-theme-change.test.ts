// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Theme } from '../../../lib/core/views/drawing';
import { onThemeChange } from '../../../lib/overlay/on-theme-change';

/** A white page whose user may choose a theme; what was painted, in order. */
function followed(chosen: Theme | null) {
  document.body.style.backgroundColor = 'rgb(255, 255, 255)';
  const painted: Theme[] = [];
  const life = new AbortController();
  const listeners = new Set<() => void>();
  let theme = chosen;
  onThemeChange(
    {
      page: document,
      signal: life.signal,
      theme: () => theme,
      onTexts: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    () => document.body,
    (theme) => painted.push(theme),
  );
  const choose = async (next: Theme | null) => {
    theme = next;
    for (const listener of listeners) listener();
    await frame();
  };
  return { painted, choose, life, listeners };
}
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

test('what the user chose goes before what the page is', () => {
  expect(followed('dark').painted).toEqual(['dark']);
  expect(followed(null).painted).toEqual(['light']);
});

test('another choice is painted at once, and taken back too', async () => {
  const { painted, choose } = followed(null);
  await choose('dark');
  await choose('light');
  await choose('dark');
  await choose(null);
  expect(painted).toEqual(['light', 'dark', 'light', 'dark', 'light']);
});

test('a page that is left is not painted any more', async () => {
  const { painted, choose, life, listeners } = followed(null);
  life.abort();
  expect(listeners.size).toBe(0);
  await choose('dark');
  expect(painted).toEqual(['light']);
});
