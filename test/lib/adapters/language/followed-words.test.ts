import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { languageScript } from '../../../../assets/locale-files';
import { followWords } from '../../../../lib/adapters/language/followed-words';
import { keepLanguages } from '../../../../lib/adapters/language/load-texts';
import { storedSettings } from '../../../../lib/adapters/storage/settings';
import { DEFAULT_SETTINGS } from '../../../../lib/core/views/settings';
import { installFakeExtension } from '../fake-extension';

const SCRIPTS: { readonly [address: string]: string } = {
  '/languages/de.js': languageScript('de', { hello: 'Hallo $1' }),
  '/languages/pl.js': languageScript('pl', { hello: 'Cześć $1' }),
};
const imported = vi.fn((address: string) => {
  const script = SCRIPTS[address];
  if (!script) throw new Error(`${address} was not kept`);
  // What a browser does with a script of the extension's own.
  new Function(script)();
});

beforeEach(() => {
  const extension = installFakeExtension();
  extension.messages = { noticeLanguage: 'en', hello: 'Hello $1' };
  vi.stubGlobal('importScripts', imported);
  imported.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'claimclockTexts');
});

const choose = (language: string | null) => storedSettings.write({ ...DEFAULT_SETTINGS, language });

describe('words that follow the settings', () => {
  test('are the browser’s where none is chosen, and nothing is loaded', async () => {
    const { words, ready } = followWords();
    await ready();
    expect(words.say('hello', 'Ann')).toBe('Hello Ann');
    expect(imported).not.toHaveBeenCalled();
  });

  test('are those of the chosen language once they are ready', async () => {
    await choose('de');
    const { words, ready } = followWords();
    await ready();
    expect([words.language, words.say('hello', 'Ann')]).toEqual(['de', 'Hallo Ann']);
  });

  test('change with the settings, there and back, and each language is loaded once', async () => {
    const seen: string[] = [];
    const { words, ready } = followWords(({ language }) => seen.push(language));
    await ready();
    for (const tag of ['de', 'pl', null, 'de'] as const) {
      await choose(tag);
      await ready();
    }
    expect(seen).toEqual(['en-US', 'de', 'pl', 'en-US', 'de']);
    expect(words.say('hello', 'Ann')).toBe('Hallo Ann');
    expect(imported).toHaveBeenCalledTimes(2);
  });

  test('stay the browser’s where the language is none of this version', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    await choose('eo');
    const { words, ready } = followWords();
    await ready();
    expect(words.say('hello', 'Ann')).toBe('Hello Ann');
    expect(told).toHaveBeenCalled();
    told.mockRestore();
  });
});

test('a service worker loads every language while it is installed, to have it later', () => {
  const listeners = new Map<string, () => void>();
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) =>
    listeners.set(type, listener),
  );
  keepLanguages(['de', 'pl']);
  expect(imported).not.toHaveBeenCalled();
  listeners.get('install')?.();
  expect(imported.mock.calls).toEqual([['/languages/de.js'], ['/languages/pl.js']]);
});
