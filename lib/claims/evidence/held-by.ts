import type { Evidence, EvidenceShows } from '../../core/records/evidence';
import type { ProofId } from './evidence-kinds';

const PROVES: Readonly<Record<EvidenceShows, readonly ProofId[]>> = {
  parcel: ['photo-parcel'],
  label: ['photo-label'],
  item: ['photo-item'],
  fault: ['photo-fault'],
  ruler: ['photo-size-ruler'],
  counted: ['photo-counted'],
  chat: ['chat', 'seller-contact'],
  tracking: ['tracking-page'],
  receipt: ['payment-proof'],
  order: ['order-proof'],
  listing: ['listing-snapshot'],
  // What it says, a report or a denial, is what it was asked for.
  carrier: ['carrier-paper', 'carrier-denial'],
  customs: ['customs-paper'],
  promise: ['refund-promise', 'cancellation-proof'],
  posting: ['return-receipt', 'return-tracking'],
  expert: ['expert-word'],
  police: ['police-report'],
  other: [],
};

/** What the files kept with an order prove, each once; a video of the fault is one of it not working. */
export function heldBy(files: readonly Pick<Evidence, 'shows' | 'type'>[]): readonly ProofId[] {
  const proofs = files.flatMap(({ shows, type }) =>
    shows === 'fault' && type.startsWith('video/') ? (['video-fault'] as const) : PROVES[shows],
  );
  return [...new Set(proofs)];
}
