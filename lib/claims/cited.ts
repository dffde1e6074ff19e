import { MARKETPLACES, type MarketplaceId } from '../core/facts/marketplace-id';
import { shopClaimsOf } from './shops/every-shop';
import type { Told } from './shops/shop-claims';
import { SOURCES_BY_SHOP } from './shops/shop-sources';
import type { ClaimSourceId } from './sources';

/** The shop that a source speaks of; null for what banks, cards, PayPal and the law say. */
export const shopOfSource = (id: ClaimSourceId): MarketplaceId | null =>
  MARKETPLACES.find((shop) => Object.hasOwn(SOURCES_BY_SHOP[shop] ?? {}, id)) ?? null;

/**
 * The source of a sentence of the desk, for one shop. What one shop says does not hold at another: there its own source
 * is named, or that none says so.
 *
 * @param source what the sentence rests on in general; null: it states no rule
 * @returns `silent` where it is a rule of another shop, and nothing is known to say the same of this one
 */
export function citedAt(
  shop: MarketplaceId,
  told: Told,
  source: ClaimSourceId | null,
): ClaimSourceId | 'silent' | null {
  if (source === null) return null;
  const speaksOf = shopOfSource(source);
  if (speaksOf === null || speaksOf === shop) return source;
  return shopClaimsOf(shop).sources[told] ?? 'silent';
}
