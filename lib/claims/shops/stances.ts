import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { Known } from '../decision/known';
import { openQuestion } from '../decision/questions-first';
import { aliExpressStances } from './aliexpress';
import { dhgateStances } from './dhgate';
import { asks, SAYS_NOTHING, type Stance, type Stances } from './stance';
import { temuStances } from './temu';
import { wishStances } from './wish';

/** Of a shop that is not among them nothing is known of how it protects its buyers. */
const STANCES: { readonly [Shop in MarketplaceId]?: Stances } = {
  aliexpress: aliExpressStances,
  temu: temuStances,
  wish: wishStances,
  dhgate: dhgateStances,
};

/** What an order's shop says of its case. */
export function stanceOf(known: Known): Stance {
  const question = openQuestion(known);
  if (question) return asks(question);
  const stance = STANCES[known.order.marketplace]?.[known.situation] ?? SAYS_NOTHING;
  return typeof stance === 'function' ? stance(known) : stance;
}
