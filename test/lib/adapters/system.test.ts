import { expect, test, vi } from 'vitest';
import { systemName } from '../../../lib/adapters/system';

const answering = (getPlatformInfo: () => Promise<unknown>) => {
  vi.stubGlobal('browser', { runtime: { id: 'x', getPlatformInfo } });
  vi.stubGlobal('chrome', { runtime: { id: 'x', getPlatformInfo } });
};

test.each([
  ['win', 'win'],
  ['mac', 'mac'],
  ['linux', 'linux'],
  ['cros', 'other'],
  ['openbsd', 'other'],
])('%s is %s', async (os, name) => {
  answering(async () => ({ os }));
  expect(await systemName()).toBe(name);
});

test('a browser that does not say, or fails, runs on some other', async () => {
  answering(async () => ({}));
  expect(await systemName()).toBe('other');
  answering(() => Promise.reject(new Error('no')));
  expect(await systemName()).toBe('other');
});
