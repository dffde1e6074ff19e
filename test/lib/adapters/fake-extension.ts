import { vi } from 'vitest';
import { installFakeLocks } from './fake-locks';

/** The listeners of one event, and a way to make it happen. */
class FakeEvent<Data extends unknown[]> {
  readonly #listeners = new Set<(...data: Data) => unknown>();
  addListener = (listener: (...data: Data) => unknown) => void this.#listeners.add(listener);
  removeListener = (listener: (...data: Data) => unknown) => void this.#listeners.delete(listener);
  emit = (...data: Data): unknown[] => [...this.#listeners].map((listener) => listener(...data));
  get size(): number {
    return this.#listeners.size;
  }
}

type Area = 'sync' | 'local' | 'session';
type Changes = { [key: string]: { newValue?: unknown } };

/** The parts of the extension API that the adapters use, in memory. Data is copied as a browser copies it. */
export class FakeExtension {
  readonly stored = {
    sync: new Map<string, unknown>(),
    local: new Map<string, unknown>(),
    session: new Map<string, unknown>(),
  };
  readonly alarms = new Map<string, number>();
  /** Areas that refuse everything, as a browser without that area does. */
  readonly broken = new Set<Area>();
  /** Areas that answer nothing, as on a disk that hangs. */
  readonly hanging = new Set<Area>();
  readonly calls: (readonly [name: string, ...data: unknown[]])[] = [];
  messages: { [name: string]: string } = {};
  uiLanguage = 'en-US';
  granted: string[] = [];
  /** The window that was in front last; null: none is open. */
  inFront: 'normal' | 'private' | null = 'normal';
  sender: object = { id: 'self', url: 'ext://self/popup.html' };

  readonly onChanged = new FakeEvent<[Changes, string]>();
  readonly onMessage = new FakeEvent<[unknown, object]>();
  readonly onAlarm = new FakeEvent<[{ name: string }]>();
  readonly onClicked = new FakeEvent<[string]>();
  readonly onInstalled = new FakeEvent<[{ reason: string }]>();
  readonly onStartup = new FakeEvent<[]>();

  #note =
    (name: string) =>
    async (...data: unknown[]) => {
      this.calls.push([name, ...data]);
    };

  #area = (area: Area) => ({
    get: async (key: string) => {
      if (this.hanging.has(area)) return new Promise<never>(() => {});
      if (this.broken.has(area)) throw new Error(`no ${area}`);
      return structuredClone({ [key]: this.stored[area].get(key) });
    },
    set: async (items: { [key: string]: unknown }) => {
      if (this.hanging.has(area)) return new Promise<never>(() => {});
      if (this.broken.has(area)) throw new Error(`no ${area}`);
      const changes: Changes = {};
      for (const [key, value] of Object.entries(structuredClone(items))) {
        this.stored[area].set(key, value);
        changes[key] = { newValue: value };
      }
      this.onChanged.emit(changes, area);
    },
  });

  readonly api = {
    runtime: {
      id: 'self',
      getURL: (path: string) => `ext://self/${path}`,
      getManifest: () => ({ version: '1.2.3' }),
      onMessage: this.onMessage,
      onInstalled: this.onInstalled,
      onStartup: this.onStartup,
      sendMessage: async (message: unknown) =>
        (
          await Promise.all(this.onMessage.emit(JSON.parse(JSON.stringify(message)), this.sender))
        )[0],
    },
    storage: {
      sync: this.#area('sync'),
      local: this.#area('local'),
      session: this.#area('session'),
      onChanged: this.onChanged,
    },
    i18n: {
      getUILanguage: () => this.uiLanguage,
      getMessage: (name: string, substitutions: string[] = []) =>
        (this.messages[name] ?? '').replace(
          /\$(\d)/g,
          (_, n) => substitutions[Number(n) - 1] ?? '',
        ),
    },
    action: {
      setBadgeText: this.#note('badgeText'),
      setBadgeBackgroundColor: this.#note('badgeColour'),
      setBadgeTextColor: this.#note('badgeInk'),
      setTitle: this.#note('title'),
    },
    alarms: {
      create: async (name: string, info: { when: number }) => {
        this.calls.push(['alarm', name, info]);
        this.alarms.set(name, info.when);
      },
      get: async (name: string) => {
        const scheduledTime = this.alarms.get(name);
        return scheduledTime === undefined ? undefined : { name, scheduledTime };
      },
      onAlarm: this.onAlarm,
    },
    notifications: {
      create: this.#note('notice'),
      clear: this.#note('noticeCleared'),
      onClicked: this.onClicked,
    },
    tabs: { create: this.#note('tab') },
    windows: {
      getLastFocused: async () => {
        if (this.inFront === null) throw new Error('there is no window');
        return { incognito: this.inFront === 'private' };
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => this.granted.includes(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        this.granted.push(...origins);
        return true;
      },
    },
  };
}

/** Puts an extension API in memory where the adapters look for the browser's. */
export function installFakeExtension(): FakeExtension {
  const extension = new FakeExtension();
  installFakeLocks();
  vi.stubGlobal('browser', extension.api);
  // What the library for messages looks for before it takes `browser` as it is.
  vi.stubGlobal('chrome', extension.api);
  return extension;
}
