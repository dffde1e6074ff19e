import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../core/views/settings';
import type { SettingsStore } from '../ports/ports';
import { tryAgainWhile } from './condition-model';

/** The settings; `unread`: they are what stands in for those that could not be read. */
interface SettingsRead {
  readonly settings: Settings;
  readonly unread: boolean;
}

export interface SettingsModel {
  readonly read: ReadonlySignal<SettingsRead>;
  /** How the last change fared. */
  readonly saving: ReadonlySignal<'nothing-yet' | 'saved' | 'failed'>;
  /** Shows what was chosen at once, and stores it; what could not be stored is shown as it is stored. */
  save(chosen: Settings): Promise<void>;
  /** Changes a part of what is stored now, by whomever. Nothing is written over settings that could not be read. */
  change(part: Partial<Settings>): Promise<void>;
}

/**
 * The settings for a page of the extension. They are read again when another page, or another device through the
 * browser's sync, changes them, and as long as they could not be read.
 */
export async function settingsModel(
  readSettings: () => Promise<SettingsRead>,
  { write, onChange }: Pick<SettingsStore, 'write' | 'onChange'>,
): Promise<SettingsModel> {
  const read = signal(await readSettings());
  const saving = signal<'nothing-yet' | 'saved' | 'failed'>('nothing-yet');
  const look = async (): Promise<void> => {
    read.value = await readSettings();
  };
  onChange(() => void look().catch(console.error));
  tryAgainWhile(read, ({ unread }) => unread, look);

  async function save(chosen: Settings): Promise<void> {
    read.value = { settings: chosen, unread: false };
    try {
      await write(chosen);
      saving.value = 'saved';
    } catch (error) {
      console.error(error);
      await look();
      saving.value = 'failed';
    }
  }

  async function change(part: Partial<Settings>): Promise<void> {
    await look();
    if (read.value.unread) saving.value = 'failed';
    else await save({ ...read.value.settings, ...part });
  }

  return { read, saving, save, change };
}
