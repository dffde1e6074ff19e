import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FIRST_DAYS, type FirstDay, THEMES } from '../../lib/core/views/settings';
import { useHere } from '../here';
import { LanguageField } from './language-field';
import type { SectionProps } from './section-props';
import { SelectField } from './select-field';
import { SettingsSection } from './settings-section';

interface AppearanceSectionProps extends SectionProps {
  /** The tags of the languages that there are texts in. */
  readonly languages: readonly string[];
}

/** How everything is said and shown. */
export function AppearanceSection({
  settings,
  save,
  languages,
}: AppearanceSectionProps): JSX.Element {
  const { words } = useHere();
  const days = useMemo(() => namedDays(words.language), [words.language]);
  const { language, theme } = settings;
  return (
    <SettingsSection id="language" title="settingsAppearance">
      <LanguageField
        languages={languages}
        language={language}
        save={(chosen) => save({ language: chosen })}
      />
      <SelectField
        label={words.say('settingsTheme')}
        text={words.say('settingsThemeText')}
        none={words.say('settingsTheme_auto')}
        options={THEMES.filter((value) => value !== 'auto').map((value) => ({
          value,
          name: words.say(`settingsTheme_${value}`),
        }))}
        chosen={theme === 'auto' ? null : theme}
        save={(chosen) => save({ theme: THEMES.find((each) => each === chosen) ?? 'auto' })}
      />
      <SelectField
        label={words.say('settingsFirstDay')}
        text={words.say('settingsFirstDayText')}
        none={words.say('settingsFirstDayLanguage')}
        options={days}
        chosen={settings.firstDay}
        save={(chosen) => save({ firstDay: FIRST_DAYS.find((each) => each === chosen) ?? null })}
      />
    </SettingsSection>
  );
}

/** A day of each name, to ask the platform how it is called. */
const SUCH_A_DAY: Readonly<Record<FirstDay, string>> = {
  monday: '2026-11-23',
  saturday: '2026-11-28',
  sunday: '2026-11-29',
};

function namedDays(language: string) {
  const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return FIRST_DAYS.map((value) => ({ value, name: format(Date.parse(SUCH_A_DAY[value])) }));
}
