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
 * The scripts of a shop, which follow from its addresses: one for each kind of order page that has addresses, the pill
 * on all others, and one among the page's own scripts where page data is observed. For a site that is switched on later
 * the background registers them. For the others their entrypoints say the same, word for word, so that a script holds
 * no addresses of other pages: `test/built.test.ts` proves that.
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
    // From the first byte on: a card must get its room before it is painted.
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
