import { signal } from '@preact/signals';
import { drawPage } from '../../components/draw-page';
import { type Saving, SettingsView } from '../../components/settings/settings-view';
import { systemClock } from '../../lib/adapters/clock';
import { storedSettings } from '../../lib/adapters/settings';
import { siteAccess } from '../../lib/adapters/site-access';
import { localeWords } from '../../lib/adapters/words';
import type { Settings } from '../../lib/core/settings';
import { sites } from '../../lib/marketplaces/sites';
import { siteSwitches } from '../../lib/pages/site-switches';

const words = localeWords();
const settings = signal(await storedSettings.read());
const saving = signal<Saving>('nothing-yet');
const switches = siteSwitches(sites, siteAccess);
await switches.look();
siteAccess.onChange(() => void switches.look());

async function save(changed: Settings): Promise<void> {
  settings.value = changed;
  try {
    await storedSettings.write(changed);
    saving.value = 'saved';
  } catch {
    settings.value = await storedSettings.read();
    saving.value = 'failed';
  }
}

// Another tab, or another device through the browser's sync, may change them too.
storedSettings.onChange(async () => {
  settings.value = await storedSettings.read();
});

const Options = () => (
  <SettingsView
    settings={settings.value}
    saving={saving.value}
    save={(changed) => void save(changed)}
    sites={{
      sites: switches.states.value,
      turn: (site, on) => void switches.turn(site, on),
    }}
  />
);

drawPage(document, {
  here: () => ({ words, now: systemClock.now(), zone: systemClock.zone() }),
  title: 'settingsTitle',
  Page: Options,
});
