import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { PageKind } from '../core/facts/sighting';
import { UNTOLD, type WellRead } from '../core/page-health/well-read';
import type { Policy } from '../core/rules/rule';
import type { Policies } from '../ports/ports';

/** What the world must know of a marketplace. */
export interface ShopWithPolicy {
  readonly id: MarketplaceId;
  readonly policy: Policy;
  /** The hosts that the user switches on and off; left out: none. */
  readonly switched?: readonly string[];
  readonly site: {
    readonly listUrl: string;
    readonly evidence?: 'weak';
    readonly pageKind: (url: URL) => PageKind | null;
  };
  readonly pages: { readonly wellRead: WellRead } | null;
}

/** The policies of these shops, and what else the use cases ask of a shop. */
export function policiesOf(shops: readonly ShopWithPolicy[]): Policies {
  const shopOf = (marketplace: MarketplaceId) => {
    const shop = shops.find(({ id }) => id === marketplace);
    if (!shop) throw new Error(`${marketplace} is not read by this version`);
    return shop;
  };
  return {
    of: (marketplace) => shopOf(marketplace).policy,
    listUrl: (marketplace) => shopOf(marketplace).site.listUrl,
    shopPages: () =>
      shops.map(({ id, site, switched = [] }) => ({ id, listUrl: site.listUrl, switched })),
    isWeak: (marketplace) => shopOf(marketplace).site.evidence === 'weak',
    wellRead: (marketplace) => shopOf(marketplace).pages?.wellRead ?? UNTOLD,
    pageKind: (marketplace, address) => {
      const { listUrl, pageKind } = shopOf(marketplace).site;
      return URL.canParse(address, listUrl) ? pageKind(new URL(address, listUrl)) : null;
    },
  };
}
