import type { JSX } from 'preact';
import { DATA_PAGE } from '../../lib/core/facts/order-page';
import { BACKUP_EVERY, KEEP_SETTLED } from '../../lib/core/views/settings';
import { useHere } from '../here';
import type { SectionProps } from './section-props';
import { SelectField } from './select-field';
import { SettingsSection } from './settings-section';

/** How long orders are kept, and how often a backup is reminded of. */
export function DataSection({ settings, save }: SectionProps): JSX.Element {
  const { words } = useHere();
  return (
    <SettingsSection id="data" title="navData">
      <SelectField
        label={words.say('settingsKeep')}
        text={words.say('dataKeepText')}
        none={words.say('dataKeepAlways')}
        options={KEEP_SETTLED.map((days) => ({
          value: String(days),
          name: words.count('dataKeepDays', days),
        }))}
        chosen={settings.keepSettled === null ? null : String(settings.keepSettled)}
        save={(chosen) =>
          save({ keepSettled: KEEP_SETTLED.find((days) => String(days) === chosen) ?? null })
        }
      />
      <SelectField
        label={words.say('settingsBackup')}
        text={words.say('settingsBackupText')}
        none={words.say('settingsBackupNever')}
        options={BACKUP_EVERY.map((days) => ({
          value: String(days),
          name: words.count('settingsBackupDays', days),
        }))}
        chosen={settings.backupEvery === null ? null : String(settings.backupEvery)}
        save={(chosen) =>
          save({ backupEvery: BACKUP_EVERY.find((days) => String(days) === chosen) ?? null })
        }
      />
      <p>
        <a href={DATA_PAGE}>{words.say('settingsDataLink')}</a>
      </p>
    </SettingsSection>
  );
}
