import { type ReadonlySignal, signal } from '@preact/signals';
import { originsOf } from '../marketplaces/origins';
import type { NamedSite } from '../marketplaces/sites';
import type { Memory, SiteAccess } from '../ports/ports';

export interface SitesHintModel {
  /** The names of the sites that could be switched on, and how to close the hint for good; null: nothing to hint at. */
  readonly shown: ReadonlySignal<{
    readonly names: readonly string[];
    readonly close: () => void;
  } | null>;
  readonly look: () => Promise<void>;
}

/** Hints at the other sites until the user has closed the hint or switched one of them on. */
export function sitesHint(
  sites: readonly NamedSite[],
  access: SiteAccess,
  memory: Memory,
): SitesHintModel {
  const optional = sites.filter(({ site }) => !site.required);
  const shown = signal<SitesHintModel['shown']['value']>(null);
  const close = () => {
    shown.value = null;
    void memory.write('sitesHintClosed', 'yes');
  };
  return {
    shown,
    async look() {
      if ((await memory.read('sitesHintClosed')) !== null) return;
      const on = await Promise.all(optional.map(({ site }) => access.has(originsOf(site))));
      shown.value = on.some(Boolean) ? null : { names: optional.map(({ name }) => name), close };
    },
  };
}
