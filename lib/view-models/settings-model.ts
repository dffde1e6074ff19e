import { type ReadonlySignal, signal } from '@preact/signals';
import { changedSettings, type SettingsChange } from '../core/views/settings';
import type { SettingsRead, SettingsStore } from '../ports/ports';
import { tryAgainWhile } from './condition-model';

export interface SettingsModel {
  readonly read: ReadonlySignal<SettingsRead>;
  /** How the last change fared. */
  readonly saving: ReadonlySignal<'nothing-yet' | 'saved' | 'failed'>;
  /**
   * Shows a change at once and stores it, beside what other pages change meanwhile. Where storing fails, what is stored
   * is shown again. Where the settings could not be read, it takes their place.
   */
  save(change: SettingsChange): Promise<void>;
  /** The same, but nothing is written over settings that could not be read. */
  change(change: SettingsChange): Promise<void>;
}

/**
 * The settings for a page of the extension. They are read again when another page, or another device through the
 * browser's sync, changes them, and as long as they could not be read.
 */
export async function settingsModel(
  readSettings: () => Promise<SettingsRead>,
  store: Pick<SettingsStore, 'change' | 'onChange'>,
): Promise<SettingsModel> {
  const read = signal(await readSettings());
  const saving = signal<'nothing-yet' | 'saved' | 'failed'>('nothing-yet');
  const refresh = async (): Promise<void> => {
    read.value = await readSettings();
  };
  store.onChange(() => void refresh().catch(console.error));
  tryAgainWhile(read, ({ unread }) => unread, refresh);

  async function save(part: SettingsChange): Promise<void> {
    read.value = { settings: changedSettings(read.value.settings, part), unread: false };
    try {
      await store.change(part);
      saving.value = 'saved';
    } catch (error) {
      console.error(error);
      saving.value = 'failed';
    }
    await refresh();
  }

  async function change(part: SettingsChange): Promise<void> {
    await refresh();
    if (read.value.unread) saving.value = 'failed';
    else await save(part);
  }

  return { read, saving, save, change };
}
