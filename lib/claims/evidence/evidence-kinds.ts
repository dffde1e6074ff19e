import type { ClaimRouteId } from '../claim-route-id';

/** What proves a claim. */
export const PROOFS = [
  'order-proof',
  'payment-proof',
  'listing-snapshot',
  'tracking-page',
  'chat',
  'seller-contact',
  'photo-parcel',
  'photo-label',
  'photo-item',
  'photo-fault',
  'photo-size-ruler',
  'photo-counted',
  'video-fault',
  'carrier-paper',
  'carrier-denial',
  'police-report',
  'customs-paper',
  'cancellation-proof',
  'refund-promise',
  'return-offer',
  'return-receipt',
  'return-tracking',
  'expert-word',
] as const;
export type ProofId = (typeof PROOFS)[number];

/** One line of the checklist. */
export interface EvidenceItem {
  readonly id: ProofId;
  /** Whether it is in hand: a file of it, or a fact that proves it. */
  readonly has: boolean;
  /** The ways that ask for it. */
  readonly for: readonly ClaimRouteId[];
}
