import { type MarketplaceId, SHOP_NAMES } from '../../core/facts/marketplace-id';
import type { Words } from '../../core/facts/words';

/** A marketplace's name where it stands alone, as in a table: of a shop that is not known “Another shop”. */
export const shopLabel = (marketplace: MarketplaceId, words: Words): string =>
  SHOP_NAMES[marketplace] ?? words.say('orderPageOtherShop');
