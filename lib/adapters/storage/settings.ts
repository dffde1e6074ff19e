import * as v from 'valibot';
import { changedSettings, type Settings } from '../../core/views/settings';
import type { SettingsRead, SettingsStore } from '../../ports/ports';
import { settingsFrom } from '../../protocol/settings-schema';
import { extension } from '../browser';
import { withLock } from '../with-lock';
import { NoAnswer } from '../within';
import { readStored, writeStored } from './storage-area';

const KEY = 'settings';
const saved = v.object({ savedAt: v.pipe(v.number(), v.finite()), settings: v.unknown() });
type Saved = v.InferOutput<typeof saved>;

/** The copy in an area, null where there is none; `unread` where there may be one that could not be read. */
async function savedIn(area: 'sync' | 'local'): Promise<Saved | null | 'unread'> {
  try {
    const stored = await readStored(area, KEY);
    return v.is(saved, stored) ? stored : null;
  } catch (error) {
    // Some browsers have nothing that synchronises, and say so at once.
    return area === 'local' || error instanceof NoAnswer ? 'unread' : null;
  }
}

/** Reads both copies; of the two the one saved last counts. */
export async function readSettings(): Promise<SettingsRead> {
  const { newest, isUnread } = await newestCopy();
  return { settings: settingsFrom(newest?.settings), unread: isUnread };
}

async function newestCopy(): Promise<{ newest: Saved | undefined; isUnread: boolean }> {
  const copies = await Promise.all([savedIn('sync'), savedIn('local')]);
  const read = copies.filter((copy) => copy !== null && copy !== 'unread');
  const [newest] = read.toSorted((a, b) => b.savedAt - a.savedAt);
  return { newest, isUnread: newest === undefined && copies.includes('unread') };
}

/** Changes what is stored, in turn. Two changes of one moment, or of a clock put back, keep their order. */
const storeChanged = (chosen: (before: Settings) => Settings): Promise<void> =>
  withLock(KEY, async () => {
    const { newest } = await newestCopy();
    const savedAt = Math.max(Date.now(), (newest?.savedAt ?? 0) + 1);
    await store({ savedAt, settings: settingsFrom(chosen(settingsFrom(newest?.settings))) });
  });

async function store(copy: Saved): Promise<void> {
  await writeStored('local', KEY, copy);
  try {
    await writeStored('sync', KEY, copy);
  } catch (error) {
    console.warn('ClaimClock: the settings are kept in this browser only', error);
  }
}

/**
 * The settings, synchronised between the user's browsers where that is on. A copy is kept here too, for browsers that
 * do not synchronise and for the day the quota is used up.
 */
export const storedSettings: SettingsStore = {
  read: async () => (await readSettings()).settings,

  write: (chosen) => storeChanged(() => chosen),

  change: (change) => storeChanged((before) => changedSettings(before, change)),

  onChange(listener) {
    extension().storage.onChanged.addListener((changes, area) => {
      if ((area === 'sync' || area === 'local') && KEY in changes) listener();
    });
  },
};
