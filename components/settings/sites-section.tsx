import type { JSX } from 'preact';
import { useHere } from '../here';
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
    <section class="panel" aria-labelledby="sites">
      <h2 id="sites">{words.say('siteTitle')}</h2>
      <p class="soft">{words.say('siteLead')}</p>
      {sites.map((site) => (
        <SiteSwitch key={site.id} site={site} turn={(on) => turn(site, on)} />
      ))}
    </section>
  );
}
