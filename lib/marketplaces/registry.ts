import { MARKETPLACES, type MarketplaceId } from '../core/facts/marketplace-id';
import * as everyShop from './every-shop';
import type { KnownShop } from './marketplace';

const SHOPS: Readonly<Record<MarketplaceId, KnownShop>> = everyShop;

/** What the background knows of every shop. */
export const shops: readonly KnownShop[] = MARKETPLACES.map((id) => SHOPS[id]);
