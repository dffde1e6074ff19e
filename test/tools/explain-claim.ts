import type { Claim, Reason } from '../../lib/claims/claim';
import { claimOf } from '../../lib/claims/decision/claim-of';
import type { ClaimSituation } from '../../lib/claims/situation';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import type { Order } from '../../lib/core/facts/order';
import { inZone } from '../../lib/core/rules/counting-zone';
import type { World } from '../../lib/ports/ports';
import { reasonText, stepText } from '../../lib/wording/claims/claim-words';
import type { Here } from '../../lib/wording/format';
import { explainClock, isoOrNull } from './explain-clock';

/** What an order's buyer can claim in a situation, as the claim desk works it out. */
export function claimHere(
  order: Order,
  situation: ClaimSituation,
  world: Pick<World, 'policies' | 'buyerCountry'>,
  { now, zone, strict }: { readonly now: number; readonly zone: string; readonly strict: boolean },
): Claim {
  const policy = inZone(world.policies.of(order.marketplace), zone);
  return claimOf(order, situation, { policy, now, zone, strict, country: null });
}

/** A claim as `npm run explain -- --situation` prints it. */
export function explainClaim(claim: Claim, shop: MarketplaceId, here: Here) {
  const because = (reasons: readonly Reason[]) =>
    reasons.map((reason) => reasonText(reason, shop, here)).join(' ');
  return {
    eligible: claim.eligible,
    because: because(claim.reasons),
    owed: claim.owed,
    routes: claim.routes.map(({ id, state, from, until, reasons, codes }) => ({
      id,
      state,
      from: isoOrNull(from),
      until: isoOrNull(until),
      because: because(reasons),
      codes,
    })),
    evidence: claim.evidence.map(({ id, has }) => ({ id, has })),
    next: claim.next.map((step) => ({
      step: step.code,
      at: isoOrNull(step.at),
      text: stepText(step, shop, here),
    })),
    clocks: claim.clocks.map((clock) => explainClock(clock, here)),
  };
}
