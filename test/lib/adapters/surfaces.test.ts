import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nextAlarm, onAlarm } from '../../../lib/adapters/alarm';
import { onOrdersChanged, storageAnnouncer } from '../../../lib/adapters/announcer';
import { toolbarBadge } from '../../../lib/adapters/badge';
import { localeWords } from '../../../lib/adapters/language/words';
import { sessionHandover } from '../../../lib/adapters/page/handover';
import { siteAccess } from '../../../lib/adapters/site-access';
import { localMemory } from '../../../lib/adapters/storage/memory';
import { keyOf } from '../app/fake-world';
import { type FakeExtension, installFakeExtension } from './fake-extension';

let extension: FakeExtension;
beforeEach(() => {
  extension = installFakeExtension();
});
afterEach(() => void vi.useRealTimers());

describe('words', () => {
  beforeEach(() => {
    extension.messages = {
      noticeLanguage: 'en',
      hello: 'Hello $1, $2',
      claims_one: '$1 claim of $2',
      claims_other: '$1 claims of $2',
      sheep_other: '$1 sheep',
    };
  });

  test('fill in what they are given', () => {
    expect(localeWords().say('hello', 'Ann', 3)).toBe('Hello Ann, 3');
  });

  test('count by the plural rules of their language, in its digits', () => {
    const words = localeWords();
    expect(words.count('claims', 1, 'all')).toBe('1 claim of all');
    expect(words.count('claims', 0, 'all')).toBe('0 claims of all');
    expect(words.count('claims', 1234, 'all')).toBe('1,234 claims of all');
    expect(words.count('sheep', 1)).toBe('1 sheep');
  });

  test('that are missing show their name', () => {
    expect(localeWords().say('nowhere')).toBe('«nowhere»');
    expect(localeWords().count('nowhere', 2)).toBe('«nowhere»');
  });

  test('speak the browser’s kind of their language, and only that', () => {
    extension.uiLanguage = 'en-GB';
    expect(localeWords().language).toBe('en-GB');
    extension.uiLanguage = 'de-AT';
    expect(localeWords().language).toBe('en');
  });

  test.each([
    ['en_GB', 'en-GB'],
    ['en-', 'en'],
    ['en-!!', 'en'],
    ['en-US-posix', 'en-US-u-va-posix'],
    ['C', 'en'],
    ['', 'en'],
  ])(
    'fall back where the browser names its language in a way nobody foresaw: “%s”',
    (tag, language) => {
      extension.uiLanguage = tag;
      expect(localeWords().language).toBe(language);
      expect(localeWords().count('claims', 2, 'all')).toBe('2 claims of all');
    },
  );

  test('stay harmless on a page that outlived the extension', () => {
    const words = localeWords();
    for (const name of ['browser', 'chrome']) vi.stubGlobal(name, { runtime: {} });
    expect(words.say('hello')).toBe('«hello»');
    expect(localeWords().language).toBe('en');
  });
});

describe('the badge', () => {
  const words = {
    language: 'en',
    say: (name: string) => name,
    count: (name: string, count: number) => `${name} ${count}`,
  };
  test.each([
    [0, null, '', 'noticeToolbarCalm'],
    [9, 'soon', '9', 'noticeToolbar 9'],
    [99, 'urgent', '99', 'noticeToolbar 99'],
    [100, 'last-day', '99+', 'noticeToolbar 100'],
  ] as const)('of %i, %s', async (count, urgency, text, title) => {
    await toolbarBadge(words).show(count, urgency);
    expect(extension.calls).toContainEqual(['badgeText', { text }]);
    expect(extension.calls).toContainEqual(['title', { title }]);
  });

  test('warns in a place of its own until a figure is shown again', async () => {
    await toolbarBadge(words).warn();
    expect(extension.calls).toContainEqual(['badgeText', { text: '!' }]);
    expect(extension.calls).toContainEqual(['title', { title: 'noticeToolbarTrouble' }]);
  });

  test('says why it warns', async () => {
    await toolbarBadge(words).warn('lost');
    expect(extension.calls).toContainEqual(['title', { title: 'noticeToolbarLost' }]);
  });

  test('is readable in every urgency: 4.5 : 1 at least', async () => {
    for (const urgency of ['past-safe', 'last-day', 'urgent', 'soon', 'calm', null] as const)
      await toolbarBadge(words).show(1, urgency);
    const colours = extension.calls.filter(([name]) => name === 'badgeColour');
    expect(colours).toHaveLength(6);
    for (const [, data] of colours) {
      const colour = JSON.stringify(data).match(/#([0-9a-f]{6})/)?.[1] ?? 'ffffff';
      expect(contrastWithWhite(colour), colour).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** WCAG 2.2, relative luminance against white. */
function contrastWithWhite(colour: string): number {
  const [r = 1, g = 1, b = 1] = [0, 2, 4]
    .map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

describe('the alarm', () => {
  test('is one: set anew it is replaced, and it rings every six hours whatever comes of it', async () => {
    vi.setSystemTime(1_000_000_000);
    expect(await nextAlarm.at()).toBeNull();
    await nextAlarm.set(1_000_001_000);
    expect(await nextAlarm.at()).toBe(1_000_001_000);
    await nextAlarm.set(1_000_002_000);
    expect(extension.calls).toEqual([
      ['alarm', 'next', { when: 1_000_001_000, periodInMinutes: 360 }],
      ['alarm', 'next', { when: 1_000_002_000, periodInMinutes: 360 }],
    ]);
  });

  test.each([
    ['nothing is planned', null],
    ['what is planned is far away', 1_000_000_000 + 40 * 86_400_000],
  ])('rings within six hours where %s', async (_, at) => {
    vi.setSystemTime(1_000_000_000);
    await nextAlarm.set(at);
    expect(await nextAlarm.at()).toBe(1_000_000_000 + 6 * 3_600_000);
  });

  test('rings for itself only', () => {
    const ring = vi.fn();
    onAlarm(ring);
    extension.onAlarm.emit({ name: 'other' });
    expect(ring).not.toHaveBeenCalled();
    extension.onAlarm.emit({ name: 'next' });
    expect(ring).toHaveBeenCalledOnce();
  });
});

describe('changes of orders', () => {
  test('reach every listener each time, until it stops listening', async () => {
    const hear = vi.fn();
    const stop = onOrdersChanged(hear);
    await storageAnnouncer.changed([keyOf('123456')]);
    await storageAnnouncer.changed([keyOf('123456')]);
    expect(hear.mock.calls).toEqual([[[keyOf('123456')]], [[keyOf('123456')]]]);
    const revisions = new Set(
      [...extension.stored.local.values()].map((value) => JSON.stringify(value)),
    );
    expect(revisions.size).toBe(1);
    stop();
    await storageAnnouncer.changed([keyOf('123456')]);
    expect(hear).toHaveBeenCalledTimes(2);
  });

  test('that are too many to name are told without names; none are not told', async () => {
    const hear = vi.fn();
    onOrdersChanged(hear);
    await storageAnnouncer.changed([]);
    await storageAnnouncer.changed(Array.from({ length: 251 }, (_, n) => keyOf(`${100_000 + n}`)));
    expect(hear.mock.calls).toEqual([[null]]);
  });

  test('are not confused with other changes', async () => {
    const hear = vi.fn();
    onOrdersChanged(hear);
    await extension.api.storage.local.set({ settings: 1 });
    await extension.api.storage.sync.set({ changedOrders: 1 });
    expect(hear).not.toHaveBeenCalled();
  });
});

test('the memory gives text back, and null for what is no text', async () => {
  expect(await localMemory.read('pillHiddenOn')).toBeNull();
  await localMemory.write('pillHiddenOn', '2026-11-22');
  expect(await localMemory.read('pillHiddenOn')).toBe('2026-11-22');
  expect(await localMemory.read('firstRunDone')).toBeNull();
  extension.stored.local.set('memory.firstRunDone', { yes: true });
  expect(await localMemory.read('firstRunDone')).toBeNull();
});

test('what a worker hands over is kept in memory alone, until it is taken back', async () => {
  await sessionHandover.write('refreshFailed', 'yes');
  expect(await sessionHandover.read('refreshFailed')).toBe('yes');
  expect([...extension.stored.session.keys()]).toEqual(['handover.refreshFailed']);
  expect([extension.stored.local.size, extension.stored.sync.size]).toEqual([0, 0]);
  await sessionHandover.write('refreshFailed', null);
  expect(await sessionHandover.read('refreshFailed')).toBeNull();
});

test('access is asked for by host', async () => {
  const origins = ['https://*.shop.example/*'];
  expect(await siteAccess.has(origins)).toBe(false);
  expect(await siteAccess.request(origins)).toBe(true);
  expect(extension.granted).toEqual(origins);
  expect(await siteAccess.has(origins)).toBe(true);
});
