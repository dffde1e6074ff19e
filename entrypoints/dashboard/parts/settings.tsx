import type { DashboardPart } from '../../../components/dashboard/part';
import { SettingsView } from '../../../components/settings/settings-view';
import { languages } from '../../../lib/adapters/language/languages';
import { siteAccess } from '../../../lib/adapters/site-access';
import { readSettings, storedSettings } from '../../../lib/adapters/storage/settings';
import { sites } from '../../../lib/marketplaces/sites';
import { settingsModel } from '../../../lib/view-models/settings-model';
import { siteSwitches } from '../../../lib/view-models/site-switches';
import { words } from '../here';

const { read, saving, save } = await settingsModel(readSettings, storedSettings);
const switches = siteSwitches(sites, siteAccess);
void switches.look().catch(console.error);
siteAccess.onChange(() => void switches.look());

const Options = () => (
  <SettingsView
    settings={read.value.settings}
    unread={read.value.unread}
    saving={saving.value}
    save={(changed) => void save(changed)}
    languages={languages()}
    sites={{
      sites: switches.states.value,
      turn: (site, on) => void switches.turn(site, on),
    }}
  />
);

/** Every setting. */
export const part: DashboardPart = {
  title: () => words.say('settingsTitle'),
  View: Options,
  turnTo: ({ named: { section } }) =>
    void requestAnimationFrame(() => document.getElementById(section ?? '')?.scrollIntoView()),
};
