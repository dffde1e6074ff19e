import { signal } from '@preact/signals';
import { storedSettings } from '../../lib/adapters/storage/settings';
import { DEFAULT_SETTINGS } from '../../lib/core/views/settings';

const settings = signal(DEFAULT_SETTINGS);

export const warningDays = (): number => Math.max(...settings.value.thresholds);

export async function readSettings(): Promise<void> {
  settings.value = await storedSettings.read();
}
