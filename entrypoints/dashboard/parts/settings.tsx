import type { DashboardPart } from '../../../components/dashboard/part';
import { SettingsView } from '../../../components/settings/settings-view';
import { ask } from '../../../lib/adapters/ask';
import { languages } from '../../../lib/adapters/language/languages';
import { siteAccess } from '../../../lib/adapters/site-access';
import { systemName } from '../../../lib/adapters/system';
import { sites } from '../../../lib/marketplaces/sites';
import { siteSwitches } from '../../../lib/view-models/site-switches';
import { words } from '../here';
import { settings } from '../settings';

const { read, saving, save } = settings;
const system = await systemName();
const switches = siteSwitches(sites, siteAccess);
void switches.refresh().catch(console.error);
siteAccess.onChange(() => void switches.refresh());

const Options = () => (
  <SettingsView
    settings={read.value.settings}
    unread={read.value.unread}
    saving={saving.value}
    save={(change) => void save(change)}
    languages={languages()}
    showNotice={() => ask('showSampleNotice')}
    system={system}
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
