import type { Settings, SettingsChange } from '../../lib/core/views/settings';

/** What every section of the settings gets. */
export interface SectionProps {
  readonly settings: Settings;
  readonly save: (change: SettingsChange) => void;
}
