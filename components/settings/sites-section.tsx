import type { JSX } from 'preact';
import { useHere } from '../here';
import { SettingsSection } from './settings-section';
import type { SiteState } from './site-state';
import { SiteSwitch } from './site-switch';

export interface SitesProps {
  readonly sites: readonly SiteState[];
  readonly turn: (site: SiteState, on: boolean) => void;
}

/** Where the extension runs, a switch for each site. */
export function SitesSection({ sites, turn }: SitesProps): JSX.Element {
  const { words } = useHere();
  return (
    <SettingsSection id="sites" title="siteTitle">
      <p class="soft">{words.say('siteLead')}</p>
      {sites.map((site) => (
        <SiteSwitch key={site.id} site={site} turn={(on) => turn(site, on)} />
      ))}
    </SettingsSection>
  );
}
