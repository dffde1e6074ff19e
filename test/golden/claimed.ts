import { claimOf } from '../../lib/claims/decision/claim-of';
import type { ClaimSituation } from '../../lib/claims/situation';
import { inZone } from '../../lib/core/rules/counting-zone';
import { shops } from '../../lib/marketplaces/registry';
import { orderWith } from '../lib/claims/an-order';
import { isoOf } from '../tools/explain-values';

/** A claim with its codes in the place of its sentences. */
export type DecidedClaim = ReturnType<typeof claimed>;

/** What the claim desk makes of an order of which this is known, as facts are written for `npm run explain`. */
export function claimed(
  marketplace: string,
  facts: Readonly<Record<string, unknown>>,
  situation: ClaimSituation,
  { now, zone }: { readonly now: string; readonly zone: string },
) {
  const shop = shops.find(({ id }) => id === marketplace);
  if (!shop) throw new Error(`no shop: ${marketplace}`);
  const order = orderWith(shop.id, facts, { now, zone });
  const at = Date.parse(now);
  const claim = claimOf(order, situation, {
    policy: inZone(shop.policy, zone),
    now: at,
    zone,
    strict: true,
    country: null,
  });
  const iso = (instant: number | null) => (instant === null ? null : isoOf(instant));
  return {
    eligible: claim.eligible,
    owed: claim.owed,
    reasons: claim.reasons.map(({ code }) => code),
    routes: claim.routes.map(({ id, state, from, until, codes, reasons, doubt }) => ({
      id,
      state,
      from: iso(from),
      until: iso(until),
      ...(doubt && { doubt }),
      codes,
      reasons: reasons.map(({ code }) => code),
    })),
    evidence: claim.evidence,
    steps: claim.next.map(({ code }) => code),
    clocks: claim.clocks,
  };
}
