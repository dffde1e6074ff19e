import { signal } from '@preact/signals';
import { DEFAULT_SETTINGS } from '../core/views/settings';
import type { SettingsStore } from '../ports/ports';

/** From how many days before its end on a claim is warned of: what the settings say once they are read. */
export function warningDaysModel(store: Pick<SettingsStore, 'read'>) {
  const settings = signal(DEFAULT_SETTINGS);
  return {
    warningDays: (): number => Math.max(...settings.value.thresholds),
    read: async (): Promise<void> => {
      settings.value = await store.read();
    },
  };
}
