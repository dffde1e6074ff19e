import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { Known } from '../case/known';
import { openQuestion } from '../case/questions-first';
import { aliExpressClaims } from './aliexpress/claims';
import { dhgateClaims } from './dhgate/claims';
import type { ShopClaims } from './shop-claims';
import { asks, SAYS_NOTHING, type Stance } from './stance';
import { temuClaims } from './temu/claims';
import { wishClaims } from './wish/claims';

const CLAIMS: { readonly [Shop in MarketplaceId]?: ShopClaims } = {
  aliexpress: aliExpressClaims,
  temu: temuClaims,
  wish: wishClaims,
  dhgate: dhgateClaims,
};

/** A shop that is not among them: nothing is known of how it protects its buyers. */
const NOTHING_KNOWN: ShopClaims = {
  stances: {},
  sources: {},
  chargeback: 'chargeback-may-end-dispute',
};

/** What an order's shop says of claiming. */
export const shopClaimsOf = (shop: MarketplaceId): ShopClaims => CLAIMS[shop] ?? NOTHING_KNOWN;

/** What an order's shop says of its case. */
export function stanceOf(known: Known): Stance {
  const question = openQuestion(known);
  if (question) return asks(question);
  const stance = shopClaimsOf(known.order.marketplace).stances[known.situation] ?? SAYS_NOTHING;
  return typeof stance === 'function' ? stance(known) : stance;
}
