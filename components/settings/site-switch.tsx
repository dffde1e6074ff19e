import type { JSX } from 'preact';
import { useHere } from '../here';
import type { SiteState } from './site-state';
import { Switch } from './switch';

const SAID = { granted: 'siteGranted', removed: 'siteRemoved', refused: 'siteRefused' } as const;

interface SiteSwitchProps {
  readonly site: SiteState;
  readonly turn: (on: boolean) => void;
}

/** One site: on or off, what that covers, and how sure its pages are known. */
export function SiteSwitch({ site, turn }: SiteSwitchProps): JSX.Element {
  const { words } = useHere();
  const hosts = new Intl.ListFormat(words.language, { type: 'conjunction' }).format(site.hosts);
  return (
    <Switch
      name={site.name}
      on={site.on}
      disabled={site.required && site.on}
      // The browser asks first.
      waits
      change={turn}
      text={
        <>
          <p class="soft">{words.say(site.required ? 'siteCoversFirst' : 'siteCovers', hosts)}</p>
          {site.weak ? <p class="soft">{words.say('siteWeak')}</p> : null}
        </>
      }
    >
      <p role="status">{site.said === null ? '' : words.say(SAID[site.said], site.name)}</p>
    </Switch>
  );
}
