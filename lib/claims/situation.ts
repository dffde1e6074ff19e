import type { Situation } from '../core/facts/fact';

/** What went wrong with an order, as its buyer would say it. */
export const CLAIM_SITUATIONS = [
  'never-arrived',
  'late',
  'tracking-wrong',
  'delivered-not-here',
  'wrong-address',
  'customs',
  'returned-to-sender',
  'not-shipped',
  'seller-cancelled',
  'different-item',
  'damaged',
  'not-working',
  'counterfeit',
  'parts-missing',
  'empty-parcel',
  'changed-mind',
  'wants-replacement',
  'returned-no-refund',
  'refund-not-arrived',
  'seller-closed',
] as const;
export type ClaimSituation = (typeof CLAIM_SITUATIONS)[number];

/** What a situation is about; `money` and `closed` come after a claim was made. */
export type SituationKind = 'not-received' | 'wrong' | 'unwanted' | 'money' | 'closed';

const KINDS: Readonly<Record<ClaimSituation, SituationKind>> = {
  'never-arrived': 'not-received',
  late: 'not-received',
  'tracking-wrong': 'not-received',
  'delivered-not-here': 'not-received',
  'wrong-address': 'not-received',
  customs: 'not-received',
  'returned-to-sender': 'not-received',
  'not-shipped': 'not-received',
  'seller-cancelled': 'not-received',
  'different-item': 'wrong',
  damaged: 'wrong',
  'not-working': 'wrong',
  counterfeit: 'wrong',
  'parts-missing': 'wrong',
  'empty-parcel': 'wrong',
  'changed-mind': 'unwanted',
  'wants-replacement': 'wrong',
  'returned-no-refund': 'money',
  'refund-not-arrived': 'money',
  'seller-closed': 'closed',
};

export const kindOfSituation = (situation: ClaimSituation): SituationKind => KINDS[situation];

const CORE: Readonly<Partial<Record<SituationKind, Situation>>> = {
  'not-received': 'not-received',
  wrong: 'not-as-described',
  unwanted: 'changed-mind',
};

/**
 * The situation that the rules ask for; null where the claim is about money that was promised, or about a dispute that
 * ended: then the order's own situation stands.
 *
 * Source: lib/core/README.md §3.7
 */
export const coreSituation = (situation: ClaimSituation): Situation | null =>
  CORE[kindOfSituation(situation)] ?? null;
