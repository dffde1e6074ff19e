import type { JSX } from 'preact';
import { RULES_PAGE } from '../../lib/core/facts/order-page';
import { DEFAULT_SETTINGS } from '../../lib/core/views/settings';
import { useHere } from '../here';
import { AppearanceSection } from './appearance-section';
import { CountryField } from './country-field';
import { DataSection } from './data-section';
import type { NoticeTrialProps } from './notice-trial';
import { PaymentField } from './payment-field';
import type { SectionProps } from './section-props';
import { SettingsSection } from './settings-section';
import { type SitesProps, SitesSection } from './sites-section';
import { SwitchField } from './switch-field';
import { NoticeSection, WarningSection } from './warning-section';
import './settings.css';

/** How the last change fared. */
export type Saving = 'nothing-yet' | 'saved' | 'failed';

interface SettingsViewProps extends SectionProps, NoticeTrialProps {
  readonly saving: Saving;
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
  const section = { settings, save };
  const { words } = useHere();
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
      <AppearanceSection {...section} languages={props.languages} />
      <SitesSection {...sites} />
      <WarningSection {...section} />
      <NoticeSection {...section} showNotice={props.showNotice} system={props.system} />
      <SettingsSection id="dates" title="settingsDates">
        <SwitchField
          label="settingsStrict"
          text="settingsStrictText"
          on={settings.strict}
          byDefault={DEFAULT_SETTINGS.strict}
          change={(strict) => save({ strict })}
        >
          <p class="soft">{words.say('settingsStrictOn')}</p>
          <p class="soft">{words.say('settingsStrictOff')}</p>
        </SwitchField>
      </SettingsSection>
      <SettingsSection id="country" title="countrySection">
        <CountryField country={settings.country} save={(country) => save({ country })} />
        <PaymentField paidWith={settings.paidWith} save={(paidWith) => save({ paidWith })} />
      </SettingsSection>
      <SettingsSection id="shopping" title="settingsShopping">
        <SwitchField
          label="settingsPill"
          text="settingsPillText"
          on={settings.pill}
          byDefault={DEFAULT_SETTINGS.pill}
          change={(pill) => save({ pill })}
        />
      </SettingsSection>
      <DataSection {...section} />
      <p class="soft">{words.say('settingsSync')}</p>
      <p>
        <a href={RULES_PAGE}>{words.say('rulesLink')}</a>
      </p>
    </div>
  );
}
