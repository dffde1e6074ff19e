import type { MarketplaceId } from '../core/facts/marketplace-id';
import { known as aliexpress } from './aliexpress/shop';
import { known as dhgate } from './dhgate/shop';
import type { KnownShop } from './marketplace';
import { known as other } from './other/shop';
import { known as temu } from './temu/shop';
import { known as wish } from './wish/shop';

const SHOPS: Readonly<Record<MarketplaceId, KnownShop>> = {
  aliexpress,
  temu,
  wish,
  dhgate,
  other,
};

/** What the background knows of every shop. */
export const shops: readonly KnownShop[] = Object.values(SHOPS);
