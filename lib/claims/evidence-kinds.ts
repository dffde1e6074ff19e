import type { ClaimRouteId } from './claim-route-id';
import type { ClaimSourceId } from './sources';

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

/** Where it is said that a proof is asked for; what has none here is plain sense. */
export const PROOF_SOURCES: { readonly [Id in ProofId]?: ClaimSourceId } = {
  'listing-snapshot': 'S3',
  'seller-contact': 'issuer-form',
  chat: 'S2',
  'photo-item': 'ae-evidence',
  'photo-fault': 'S3',
  'photo-size-ruler': 'ae-evidence',
  'photo-counted': 'ae-evidence',
  'video-fault': 'ae-evidence',
  'carrier-paper': 'ae-evidence',
  'carrier-denial': 'paypal-disputes',
  'police-report': 'paypal-disputes',
  'customs-paper': 'ae-evidence',
  'return-offer': 'issuer-form',
  'return-tracking': 'ae-steps-in',
  'expert-word': 'visa-13.4',
};

/** One line of the checklist. */
export interface EvidenceItem {
  readonly id: ProofId;
  /** Whether it is in hand: a file of it, or a fact that proves it. */
  readonly has: boolean;
  /** The ways that ask for it. */
  readonly for: readonly ClaimRouteId[];
}
