import type { JSX } from 'preact';
import { DEFAULT_SETTINGS, WEEKENDS } from '../../lib/core/views/settings';
import { useHere } from '../here';
import { NoticeTrial, type NoticeTrialProps } from './notice-trial';
import { QuietHoursField } from './quiet-hours-field';
import type { SectionProps } from './section-props';
import { SelectField } from './select-field';
import { SettingsSection } from './settings-section';
import { SwitchField } from './switch-field';
import { ThresholdField } from './threshold-field';

/** When warnings come. */
export function WarningSection({ settings, save }: SectionProps): JSX.Element {
  const { words } = useHere();
  return (
    <SettingsSection id="warnings" title="settingsWarnings">
      <ThresholdField
        thresholds={settings.thresholds}
        save={(thresholds) => save({ thresholds })}
      />
      <SelectField
        label={words.say('settingsWeekend')}
        text={words.say('settingsWeekendText')}
        none={words.say('settingsWeekendNone')}
        options={WEEKENDS.map((value) => ({
          value,
          name: words.say(`settingsWeekend_${value.replace('-', '_')}`),
        }))}
        chosen={settings.weekend}
        save={(weekend) => save({ weekend: WEEKENDS.find((each) => each === weekend) ?? null })}
      />
      <QuietHoursField
        quietHours={settings.quietHours}
        save={(quietHours) => save({ quietHours })}
      />
    </SettingsSection>
  );
}

/** How warnings are told. */
export function NoticeSection({
  settings,
  save,
  ...trial
}: SectionProps & NoticeTrialProps): JSX.Element {
  return (
    <SettingsSection id="notifications" title="settingsNotices">
      <SwitchField
        label="settingsNotifications"
        text="settingsNotificationsText"
        on={settings.notifications}
        byDefault={DEFAULT_SETTINGS.notifications}
        change={(notifications) => save({ notifications })}
      />
      <SwitchField
        label="settingsGrouped"
        text="settingsGroupedText"
        on={settings.grouped}
        byDefault={DEFAULT_SETTINGS.grouped}
        change={(grouped) => save({ grouped })}
      />
      <NoticeTrial {...trial} />
    </SettingsSection>
  );
}
