import { MONEY_SOURCES } from './money-sources';
import { SHOP_SOURCES } from './shops/shop-sources';

/** Every source of the claim desk by a short name. */
export const CLAIM_SOURCES = { ...SHOP_SOURCES, ...MONEY_SOURCES } as const;
export type ClaimSourceId = keyof typeof CLAIM_SOURCES;
