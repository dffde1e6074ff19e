import { type ReadonlySignal, signal } from '@preact/signals';
import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { ShopPages } from '../core/views/shop-pages';
import type { Memory, SiteAccess } from '../ports/ports';

export interface SitesHintModel {
  /** The shops whose sites could be switched on, and how to close the hint for good; null: nothing to hint at. */
  readonly shown: ReadonlySignal<{
    readonly shops: readonly MarketplaceId[];
    readonly close: () => void;
  } | null>;
  readonly refresh: (shops: readonly ShopPages[]) => Promise<void>;
}

/** Hints at the other sites until the user has closed the hint or switched one of them on. */
export function sitesHint(access: SiteAccess, memory: Memory): SitesHintModel {
  const shown = signal<SitesHintModel['shown']['value']>(null);
  const close = () => {
    shown.value = null;
    void memory.write('sitesHintClosed', 'yes');
  };
  return {
    shown,
    async refresh(shops) {
      if ((await memory.read('sitesHintClosed')) !== null) return;
      const optional = shops.filter(({ switched }) => switched.length > 0);
      const on = await Promise.all(optional.map(({ switched }) => access.has(switched)));
      shown.value = on.some(Boolean) ? null : { shops: optional.map(({ id }) => id), close };
    },
  };
}
