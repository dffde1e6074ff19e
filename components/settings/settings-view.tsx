import type { JSX } from 'preact';
import { RULES_PAGE } from '../../lib/core/facts/order-page';
import type { Settings } from '../../lib/core/views/settings';
import { useHere } from '../here';
import { CountryField } from './country-field';
import { LanguageField } from './language-field';
import { QuietHoursField } from './quiet-hours-field';
import { type SitesProps, SitesSection } from './sites-section';
import { SwitchField } from './switch-field';
import { ThresholdField } from './threshold-field';
import './settings.css';

/** How the last change fared. */
export type Saving = 'nothing-yet' | 'saved' | 'failed';

interface SettingsViewProps {
  readonly settings: Settings;
  readonly saving: Saving;
  readonly save: (settings: Settings) => void;
  readonly sites: SitesProps;
  /** The tags of the languages that there are texts in. */
  readonly languages: readonly string[];
  /** They could not be read, and these stand in for them. */
  readonly unread: boolean;
}

const SAVING: Record<Saving, string | null> = {
  'nothing-yet': null,
  saved: 'settingsSaved',
  failed: 'settingsNotSaved',
};

/** Every setting; each change is saved at once. */
export function SettingsView(props: SettingsViewProps): JSX.Element {
  const { settings, saving, save, sites } = props;
  const { words } = useHere();
  const change = (part: Partial<Settings>): void => save({ ...settings, ...part });
  const said = SAVING[saving];
  return (
    <div class="page settings">
      <header class="page-head">
        <h1>{words.say('settingsTitle')}</h1>
        <p class="saving" data-saving={saving} role="status">
          {said === null ? '' : words.say(said)}
        </p>
      </header>
      {props.unread && (
        <p class="panel wrong" role="alert">
          {words.say('settingsUnread')}
        </p>
      )}
      <section class="panel" aria-labelledby="language">
        <h2 id="language">{words.say('settingsLanguage')}</h2>
        <LanguageField
          languages={props.languages}
          language={settings.language}
          save={(language) => change({ language })}
        />
      </section>
      <SitesSection {...sites} />
      <section class="panel" aria-labelledby="warnings">
        <h2 id="warnings">{words.say('settingsWarnings')}</h2>
        <ThresholdField
          thresholds={settings.thresholds}
          save={(thresholds) => change({ thresholds })}
        />
        <SwitchField
          label="settingsNotifications"
          text="settingsNotificationsText"
          on={settings.notifications}
          change={(notifications) => change({ notifications })}
        />
        <QuietHoursField
          quietHours={settings.quietHours}
          save={(quietHours) => change({ quietHours })}
        />
      </section>
      <section class="panel" aria-labelledby="dates">
        <h2 id="dates">{words.say('settingsDates')}</h2>
        <SwitchField
          label="settingsStrict"
          text="settingsStrictText"
          on={settings.strict}
          change={(strict) => change({ strict })}
        >
          <p class="soft">{words.say('settingsStrictOn')}</p>
          <p class="soft">{words.say('settingsStrictOff')}</p>
        </SwitchField>
      </section>
      <section class="panel" aria-labelledby="country">
        <h2 id="country">{words.say('countrySection')}</h2>
        <CountryField country={settings.country} save={(country) => change({ country })} />
      </section>
      <section class="panel" aria-labelledby="shopping">
        <h2 id="shopping">{words.say('settingsShopping')}</h2>
        <SwitchField
          label="settingsPill"
          text="settingsPillText"
          on={settings.pill}
          change={(pill) => change({ pill })}
        />
      </section>
      <p class="soft">{words.say('settingsSync')}</p>
      <p>
        <a href={RULES_PAGE}>{words.say('rulesLink')}</a>
      </p>
    </div>
  );
}
