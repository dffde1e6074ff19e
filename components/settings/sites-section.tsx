import type { JSX } from 'preact';
import type { MarketplaceId } from '../../lib/core/facts/order';
import { useHere } from '../here';
import { SiteSwitch } from './site-switch';

/** A site on which the extension may run. */
export interface SiteState {
  readonly id: MarketplaceId;
  /** As the shop writes it. */
  readonly name: string;
  /** The hosts of its pages, as a person reads them: `temu.com`. */
  readonly hosts: readonly string[];
  readonly weak: boolean;
  /** Part of the installation: switched off only in the browser's own pages. */
  readonly required: boolean;
  readonly on: boolean;
  /** What came of the last click here; null before there was one. */
  readonly said: 'granted' | 'removed' | 'refused' | null;
}

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
