import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useHere } from '../here';
import type { SiteState } from './site-state';

const SAID = { granted: 'siteGranted', removed: 'siteRemoved', refused: 'siteRefused' } as const;

interface SiteSwitchProps {
  readonly site: SiteState;
  readonly turn: (on: boolean) => void;
}

/** One site: on or off, what that covers, and how sure its pages are known. */
export function SiteSwitch({ site, turn }: SiteSwitchProps): JSX.Element {
  const { words } = useHere();
  const id = useId();
  const hosts = new Intl.ListFormat(words.language, { type: 'conjunction' }).format(site.hosts);
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        checked={site.on}
        disabled={site.required && site.on}
        aria-describedby={`${id}-text`}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          // The browser asks first: until it has answered, the switch shows what is.
          event.currentTarget.checked = site.on;
          turn(wanted);
        }}
      />
      <div>
        <label for={id}>{site.name}</label>
        <div id={`${id}-text`}>
          <p class="soft">{words.say(site.required ? 'siteCoversFirst' : 'siteCovers', hosts)}</p>
          {site.weak ? <p class="soft">{words.say('siteWeak')}</p> : null}
        </div>
        <p role="status">{site.said === null ? '' : words.say(SAID[site.said], site.name)}</p>
      </div>
    </div>
  );
}
