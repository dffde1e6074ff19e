// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { followTheme } from '../../../../lib/adapters/page/follow-theme';
import { storedSettings } from '../../../../lib/adapters/storage/settings';
import { type FakeExtension, installFakeExtension } from '../fake-extension';

let extension: FakeExtension;
beforeEach(() => {
  extension = installFakeExtension();
  localStorage.clear();
});

const page = () => {
  const root = document.createElement('html');
  followTheme(root);
  return root;
};
const becomes = (root: HTMLElement, theme: string | undefined) =>
  vi.waitFor(() => expect(root.dataset.theme).toBe(theme));

test('a page is as the system until the user chooses, and follows each choice', async () => {
  const root = page();
  expect(root.dataset.theme).toBeUndefined();
  await storedSettings.change({ theme: 'dark' });
  await becomes(root, 'dark');
  await storedSettings.change({ theme: 'auto' });
  await becomes(root, undefined);
});

test('the next page has the colours at once, before the settings are read', async () => {
  await storedSettings.change({ theme: 'light' });
  await becomes(page(), 'light');
  extension.hanging.add('local').add('sync');
  expect(page().dataset.theme).toBe('light');
});

test('what was remembered gives way to what is stored', async () => {
  localStorage.setItem('theme', 'dark');
  const root = page();
  expect(root.dataset.theme).toBe('dark');
  await becomes(root, undefined);
  expect(localStorage.getItem('theme')).toBeNull();
});
