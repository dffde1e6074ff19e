import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  changedSettings,
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsChange,
} from '../../../lib/core/views/settings';
import { settingsModel } from '../../../lib/view-models/settings-model';

const SPAIN: Settings = { ...DEFAULT_SETTINGS, country: 'ES' };

/** Settings that are stored, and may be neither read nor written. */
async function made() {
  const store = { stored: SPAIN, readable: true, writable: true, changed: () => {} };
  const write = vi.fn(async (change: SettingsChange) => {
    if (!store.writable) throw new Error('the quota is used up');
    store.stored = changedSettings(store.stored, change);
  });
  const model = await settingsModel(
    async () =>
      store.readable
        ? { settings: store.stored, unread: false }
        : { settings: DEFAULT_SETTINGS, unread: true },
    {
      change: write,
      onChange: (listener) => {
        store.changed = listener;
      },
    },
  );
  return { store, write, ...model };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('what is chosen is shown at once, stored, and said', async () => {
  const { read, saving, save, store } = await made();
  const saved = save({ pill: false });
  expect(read.value).toEqual({ settings: { ...SPAIN, pill: false }, unread: false });
  expect(saving.value).toBe('nothing-yet');
  await saved;
  expect(saving.value).toBe('saved');
  expect(store.stored.pill).toBe(false);
});

test('what could not be stored is shown as it is stored', async () => {
  const { read, saving, save, store } = await made();
  store.writable = false;
  await save({ pill: false });
  expect(saving.value).toBe('failed');
  expect(read.value.settings).toEqual(SPAIN);
});

test('a part is changed in what is stored now, not in what is shown', async () => {
  const { change, store } = await made();
  store.stored = { ...SPAIN, strict: false };
  await change({ keepSettled: 90 });
  expect(store.stored).toEqual({ ...SPAIN, strict: false, keepSettled: 90 });
});

test('of two pages that change something at once neither takes back what the other did', async () => {
  const { read, save, store } = await made();
  // The other page changes the hours in the moment before, and nobody has told of it yet.
  store.stored = { ...SPAIN, quietHours: { on: true, from: '20:00', to: '09:00' } };
  await save({ quietHours: { to: '08:00' } });
  expect(store.stored.quietHours).toEqual({ on: true, from: '20:00', to: '08:00' });
  expect(read.value.settings).toEqual(store.stored);
});

test('nothing is written over settings that cannot be read', async () => {
  const { change, saving, write, store } = await made();
  store.readable = false;
  await change({ keepSettled: 90 });
  expect(write).not.toHaveBeenCalled();
  expect(saving.value).toBe('failed');
});

test('what another page changes is shown, and what could not be read is read again', async () => {
  const { read, store } = await made();
  store.stored = { ...SPAIN, country: 'FR' };
  store.readable = false;
  store.changed();
  await vi.advanceTimersByTimeAsync(0);
  expect(read.value.unread).toBe(true);
  store.readable = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read.value).toEqual({ settings: store.stored, unread: false });
  expect(vi.getTimerCount()).toBe(0);
});
