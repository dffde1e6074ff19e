import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { ClaimSource } from '../claim-source';
import { aliExpressSources } from './aliexpress/sources';
import { dhgateSources } from './dhgate/sources';
import { temuSources } from './temu/sources';
import { wishSources } from './wish/sources';

/** What the shops say of claiming, each in its own folder. */
export const SHOP_SOURCES = {
  ...aliExpressSources,
  ...temuSources,
  ...wishSources,
  ...dhgateSources,
} as const;

/** The same, shop by shop: what one says holds at no other. */
export const SOURCES_BY_SHOP: {
  readonly [Shop in MarketplaceId]?: { readonly [id: string]: ClaimSource };
} = {
  aliexpress: aliExpressSources,
  temu: temuSources,
  wish: wishSources,
  dhgate: dhgateSources,
};
