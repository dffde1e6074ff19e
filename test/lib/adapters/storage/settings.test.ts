import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { storedSettings } from '../../../../lib/adapters/storage/settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../../lib/core/views/settings';
import { settingsFrom } from '../../../../lib/protocol/settings-schema';
import { type FakeExtension, installFakeExtension } from '../fake-extension';

const CHOSEN: Settings = {
  thresholds: [14, 2],
  notifications: false,
  quietHours: { on: false, from: '23:00', to: '07:30' },
  strict: false,
  pill: false,
  country: 'DE',
  keepSettled: 90,
  language: 'pt-BR',
  weekend: 'friday-saturday',
  grouped: false,
  paidWith: 'PayPal',
  theme: 'dark',
  firstDay: 'sunday',
  backupEvery: 30,
};

let extension: FakeExtension;
beforeEach(() => {
  extension = installFakeExtension();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

describe('settings', () => {
  test('are the defaults before any were chosen', async () => {
    expect(await storedSettings.read()).toEqual(DEFAULT_SETTINGS);
  });

  test('are kept in the synchronised area, and a copy here', async () => {
    await storedSettings.write(CHOSEN);
    expect(await storedSettings.read()).toEqual(CHOSEN);
    extension.stored.local.clear();
    expect(await storedSettings.read()).toEqual(CHOSEN);
    await storedSettings.write(CHOSEN);
    extension.stored.sync.clear();
    expect(await storedSettings.read()).toEqual(CHOSEN);
  });

  test('survive a browser that synchronises nothing', async () => {
    extension.broken.add('sync');
    await storedSettings.write(CHOSEN);
    expect(await storedSettings.read()).toEqual(CHOSEN);
  });

  test('of the two copies the one saved last counts', async () => {
    const copy = (savedAt: number, strict: boolean) => ({ savedAt, settings: { strict } });
    extension.stored.sync.set('settings', copy(1, true));
    extension.stored.local.set('settings', copy(2, false));
    expect((await storedSettings.read()).strict).toBe(false);
    extension.stored.sync.set('settings', copy(3, true));
    expect((await storedSettings.read()).strict).toBe(true);
  });

  test('changed in several windows at once lose nothing', async () => {
    await storedSettings.write(CHOSEN);
    await Promise.all([
      storedSettings.change({ theme: 'light' }),
      storedSettings.change({ strict: true }),
      storedSettings.change({ quietHours: { from: '20:15' } }),
      storedSettings.change({ quietHours: { on: true } }),
    ]);
    expect(await storedSettings.read()).toEqual({
      ...CHOSEN,
      theme: 'light',
      strict: true,
      quietHours: { on: true, from: '20:15', to: '07:30' },
    });
  });

  test('a change that could not be stored keeps none of the later ones from it', async () => {
    await storedSettings.write(CHOSEN);
    extension.broken.add('local');
    await expect(storedSettings.change({ theme: 'light' })).rejects.toThrow();
    extension.broken.delete('local');
    await storedSettings.change({ pill: true });
    expect(await storedSettings.read()).toEqual({ ...CHOSEN, pill: true });
  });

  test('tell of changes, and of nothing else', async () => {
    const changed = vi.fn();
    storedSettings.onChange(changed);
    await extension.api.storage.local.set({ other: 1 });
    expect(changed).not.toHaveBeenCalled();
    await storedSettings.write(CHOSEN);
    expect(changed).toHaveBeenCalled();
  });
});

describe('what was stored', () => {
  test('falls back field by field', () => {
    const stored = {
      ...CHOSEN,
      thresholds: [],
      quietHours: { on: false, from: '25:00', to: '07:30' },
      strict: 'yes',
    };
    expect(settingsFrom(stored)).toEqual({
      ...CHOSEN,
      thresholds: DEFAULT_SETTINGS.thresholds,
      quietHours: { on: false, from: DEFAULT_SETTINGS.quietHours.from, to: '07:30' },
      strict: DEFAULT_SETTINGS.strict,
    });
    expect(settingsFrom({ pill: false })).toEqual({ ...DEFAULT_SETTINGS, pill: false });
  });

  test.each(['de', 'Germany', '', 'DEU', 1, ['DE']])('%j is no country', (country) => {
    expect(settingsFrom({ ...CHOSEN, country })).toEqual({ ...CHOSEN, country: null });
  });

  test.each([
    ['weekend', 'monday'],
    ['grouped', 1],
    ['paidWith', ''],
    ['theme', 'blue'],
    ['firstDay', 'tuesday'],
    ['backupEvery', 8],
  ])('of a wrong %s the default counts', (name, wrong) => {
    expect(settingsFrom({ ...CHOSEN, [name]: wrong })).toEqual({
      ...CHOSEN,
      [name]: DEFAULT_SETTINGS[name as keyof Settings],
    });
  });

  test('gives thresholds once each, the longest first', () => {
    expect(settingsFrom({ thresholds: [0, 3, 7, 3] }).thresholds).toEqual([7, 3, 0]);
  });

  test('always gives settings that the rules can work with', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({
        thresholds: fc.anything(),
        notifications: fc.anything(),
        quietHours: fc.oneof(fc.anything(), fc.record({ from: fc.string(), to: fc.string() })),
        strict: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(anything, (stored) => {
        const settings = settingsFrom(stored);
        expect(Object.keys(settings).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
        expect(settings.thresholds.length).toBeGreaterThan(0);
        expect(settings.thresholds.every((days) => Number.isInteger(days) && days >= 0)).toBe(true);
        expect(settings.quietHours.from).toMatch(/^\d\d:\d\d$/);
        expect(settings.quietHours.to).toMatch(/^\d\d:\d\d$/);
      }),
    );
  });
});
