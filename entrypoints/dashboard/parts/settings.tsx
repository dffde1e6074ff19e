import { signal } from '@preact/signals';
import type { DashboardPart } from '../../../components/dashboard/part';
import { type Saving, SettingsView } from '../../../components/settings/settings-view';
import { languages } from '../../../lib/adapters/language/languages';
import { siteAccess } from '../../../lib/adapters/site-access';
import { readSettings, storedSettings } from '../../../lib/adapters/storage/settings';
import type { Settings } from '../../../lib/core/views/settings';
import { sites } from '../../../lib/marketplaces/sites';
import { tryAgainWhile } from '../../../lib/view-models/condition-model';
import { siteSwitches } from '../../../lib/view-models/site-switches';
import { words } from '../here';

const read = signal<Awaited<ReturnType<typeof readSettings>>>(await readSettings());
const look = async () => {
  read.value = await readSettings();
};
tryAgainWhile(read, ({ unread }) => unread, look);
const saving = signal<Saving>('nothing-yet');
const switches = siteSwitches(sites, siteAccess);
void switches.look().catch(console.error);
siteAccess.onChange(() => void switches.look());

async function save(changed: Settings): Promise<void> {
  read.value = { settings: changed, unread: false };
  try {
    await storedSettings.write(changed);
    saving.value = 'saved';
  } catch {
    await look();
    saving.value = 'failed';
  }
}

// Another tab, or another device through the browser's sync, may change them too.
storedSettings.onChange(() => void look());

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
