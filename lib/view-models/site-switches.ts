import { type ReadonlySignal, signal } from '@preact/signals';
import type { SiteState } from '../../components/settings/site-state';
import { originsOf } from '../marketplaces/origins';
import type { NamedSite } from '../marketplaces/sites';

/** The browser's own record of where the extension may run. */
export interface AccessOfSites {
  readonly has: (origins: readonly string[]) => Promise<boolean>;
  readonly request: (origins: readonly string[]) => Promise<boolean>;
  readonly remove: (origins: readonly string[]) => Promise<boolean>;
}

export interface SiteSwitches {
  readonly states: ReadonlySignal<readonly SiteState[]>;
  /** Looks anew: the user may have changed it in the browser's own pages. */
  readonly refresh: () => Promise<void>;
  /** To be called straight from a click: after an `await` the browser refuses to ask. */
  readonly turn: (site: Pick<SiteState, 'id'>, on: boolean) => Promise<void>;
}

const hostOf = (origin: string) => origin.replace(/^https:\/\/(?:\*\.)?|\/\*$/g, '');

/** The switches of all sites. They show what the browser says, never what was wished. */
export function siteSwitches(sites: readonly NamedSite[], access: AccessOfSites): SiteSwitches {
  const states = signal<readonly SiteState[]>(
    sites.map(({ id, name, site }) => ({
      id,
      name,
      hosts: originsOf(site).map(hostOf),
      weak: site.evidence === 'weak',
      required: site.required === true,
      on: site.required === true,
      said: null,
    })),
  );
  const refresh = async () => {
    const allowed = await Promise.all(sites.map(({ site }) => access.has(originsOf(site))));
    states.value = states.value.map((state, index) => ({ ...state, on: allowed[index] === true }));
  };
  const say = (id: string, said: SiteState['said']) => {
    states.value = states.value.map((state) => (state.id === id ? { ...state, said } : state));
  };
  return {
    states,
    refresh,
    turn: async ({ id }, on) => {
      const wanted = sites.find((each) => each.id === id);
      if (!wanted) return;
      const origins = originsOf(wanted.site);
      const done = await (on ? access.request(origins) : access.remove(origins)).catch(() => false);
      say(id, done ? (on ? 'granted' : 'removed') : 'refused');
      await refresh();
    },
  };
}
