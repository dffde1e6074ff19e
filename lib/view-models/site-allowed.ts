import { type ReadonlySignal, signal } from '@preact/signals';
import type { Site } from '../marketplaces/marketplace';
import { originsOf } from '../marketplaces/origins';
import type { AccessOfSites } from './site-switches';

export interface SiteAllowed {
  /** Taken for granted until the browser answers. */
  readonly allowed: ReadonlySignal<boolean>;
  /** Asks the browser; where it does not answer, what was known stays. */
  readonly refresh: () => Promise<void>;
  /** Asks the user. To be called straight from a click: after an `await` the browser refuses to ask. */
  readonly allow: () => Promise<void>;
}

/** Whether the browser lets the extension onto the pages of a shop. */
export function siteAllowed(
  site: Site,
  access: Pick<AccessOfSites, 'has' | 'request'>,
): SiteAllowed {
  const pages = originsOf(site);
  const allowed = signal(true);
  const take = async (answer: Promise<boolean>): Promise<void> => {
    try {
      allowed.value = await answer;
    } catch (error) {
      console.error(error);
    }
  };
  return {
    allowed,
    refresh: () => take(access.has(pages)),
    allow: () => take(access.request(pages)),
  };
}
