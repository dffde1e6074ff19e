import type { MarketplaceId } from '../../core/facts/marketplace-id';
import { REASONS, type ReasonCode } from '../reasons';
import { shopClaimsOf } from '../shops/every-shop';
import type { TemplateLine } from './template';

/** The rule behind a reason, as a line; none where the reason states no rule that its shop would read. */
export function ruleInEnglish(
  code: ReasonCode | undefined,
  shop: MarketplaceId,
): readonly TemplateLine[] {
  const english = code && shopClaimsOf(shop).rulesInEnglish?.[code];
  const source = code ? REASONS[code] : null;
  return english && source ? [{ english, source }] : [];
}
