import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '../../../lib/adapters/ask';
import { localMemory } from '../../../lib/adapters/storage/memory';
import { readSettings, storedSettings } from '../../../lib/adapters/storage/settings';
import { NoAnswer, within } from '../../../lib/adapters/within';
import { DEFAULT_SETTINGS } from '../../../lib/core/views/settings';
import { type FakeExtension, installFakeExtension } from './fake-extension';

let extension: FakeExtension;
beforeEach(() => {
  extension = installFakeExtension();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});

/** How a question ends when hours pass, however it ends. */
async function inTheEnd<Result>(question: Promise<Result>): Promise<Result | unknown> {
  const end = question.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(3_600_000);
  return Promise.race([end, Promise.resolve('still waiting')]);
}

test('an answer in time is the answer, and no timer is left', async () => {
  expect(await within(1_000, Promise.resolve(7))).toBe(7);
  await expect(within(1_000, Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});

test('a question to a background that is stuck ends', async () => {
  extension.api.runtime.sendMessage = never;
  expect(await inTheEnd(ask('overview'))).toBeInstanceOf(NoAnswer);
});

test('a storage area that hangs is not waited for', async () => {
  extension.hanging.add('local');
  expect(await inTheEnd(localMemory.read('accounts'))).toBeInstanceOf(NoAnswer);
  expect(await inTheEnd(localMemory.write('accounts', '[]'))).toBeInstanceOf(NoAnswer);
});

test('settings that cannot be read are the defaults, and said to be', async () => {
  await storedSettings.write({ ...DEFAULT_SETTINGS, thresholds: [14] });
  extension.hanging.add('local').add('sync');
  expect(await inTheEnd(readSettings())).toEqual({ settings: DEFAULT_SETTINGS, unread: true });
});

test('of settings the copy that can be read counts', async () => {
  const chosen = { ...DEFAULT_SETTINGS, thresholds: [14] };
  await storedSettings.write(chosen);
  extension.hanging.add('sync');
  expect(await inTheEnd(readSettings())).toEqual({ settings: chosen, unread: false });
  extension.hanging.clear();
  extension.broken.add('local');
  expect(await inTheEnd(readSettings())).toEqual({ settings: chosen, unread: false });
});

test('a browser without a synchronised area has nothing unread', async () => {
  extension.broken.add('sync');
  expect(await inTheEnd(readSettings())).toEqual({ settings: DEFAULT_SETTINGS, unread: false });
});
