import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { Site } from './marketplace';

/** What runs on a shop's pages: `entrypoints/<shop>-<kind>.content.ts`, and `shopping.content.ts` for all of them. */
export type ScriptKind = 'list' | 'detail' | 'tracking' | 'page-data' | 'shopping';

/** One script on a shop's pages, as browsers register it. */
export interface SiteScript {
  readonly id: string;
  readonly kind: ScriptKind;
  /** The script's name in the built extension. */
  readonly name: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  readonly runAt: 'document_start' | 'document_idle';
  /** `MAIN`: among the page's own scripts, without the extension's rights. */
  readonly world: 'ISOLATED' | 'MAIN';
}

/**
 * The scripts of a shop, which follow from its addresses. Those of a site that the user switches on are registered by
 * the background; for the others their entrypoints say the same, word for word, so that no addresses of other pages are
 * part of a script: `test/built.test.ts` proves that. One for each kind of order page that has addresses, the pill on
 * all others, and what listens where there is something to listen to.
 */
export function scriptsOf(id: MarketplaceId, site: Site): SiteScript[] {
  const { orderPages, listPages, trackingPages, shoppingPages } = site;
  const others = [...listPages, ...trackingPages];
  const script = (
    kind: ScriptKind,
    matches: readonly string[],
    more: Partial<SiteScript> = {},
  ): SiteScript => ({
    id: `${id}-${kind}`,
    kind,
    name: `${id}-${kind}`,
    matches,
    excludeMatches: [],
    // From the first byte on: only who sees a card enter can give it its room before it is painted.
    runAt: 'document_start',
    world: 'ISOLATED',
    ...more,
  });
  const hasDetails = orderPages.some((pattern) => !others.includes(pattern));
  return [
    script('list', listPages),
    script('detail', hasDetails ? orderPages : [], { excludeMatches: others }),
    script('tracking', trackingPages),
    script('page-data', site.hasPageData ? orderPages : [], { world: 'MAIN' }),
    // The same file for every shop.
    script('shopping', shoppingPages, {
      name: 'shopping',
      excludeMatches: orderPages,
      runAt: 'document_idle',
    }),
  ].filter(({ matches }) => matches.length > 0);
}
