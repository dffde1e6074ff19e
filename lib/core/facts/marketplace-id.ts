/**
 * The shops whose rules are known, by the names they give themselves; `other` is any other shop, of which only what the
 * user typed is known.
 */
export const SHOP_NAMES = {
  aliexpress: 'AliExpress',
  temu: 'Temu',
  wish: 'Wish',
  dhgate: 'DHgate',
  other: null,
} as const;
export type MarketplaceId = keyof typeof SHOP_NAMES;
export const MARKETPLACES = Object.keys(SHOP_NAMES) as [MarketplaceId, ...MarketplaceId[]];
