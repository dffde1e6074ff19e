import type { Evidence, EvidenceShows } from '../../core/records/evidence';
import { PROOFS, type ProofId } from '../evidence-kinds';

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
  // A carrier's paper may be a report or a denial: it counts as what it was asked for.
  carrier: ['carrier-paper', 'carrier-denial'],
  customs: ['customs-paper'],
  promise: ['refund-promise', 'cancellation-proof'],
  posting: ['return-receipt', 'return-tracking'],
  expert: ['expert-word'],
  police: ['police-report'],
  other: [],
};

type Shown = Pick<Evidence, 'shows' | 'type'>;

/** What a file proves; a video of the fault is one of it not working. */
const provedBy = ({ shows, type }: Shown): readonly ProofId[] =>
  shows === 'fault' && type.startsWith('video/') ? ['video-fault', 'photo-fault'] : PROVES[shows];

/** What the files kept with an order prove, each once. */
export const heldBy = (files: readonly Shown[]): readonly ProofId[] => [
  ...new Set(files.flatMap(provedBy)),
];

/** The files that tick a line of the checklist. */
export const filesFor = <File extends Shown>(
  id: ProofId,
  files: readonly File[],
): readonly File[] => files.filter((file) => provedBy(file).includes(id));

const isShown = (name: string): name is EvidenceShows => Object.hasOwn(PROVES, name);
const SHOWN: readonly EvidenceShows[] = Object.keys(PROVES).filter(isShown);

/** What a file is said to show that is added for a line of the checklist; null: a fact proves it, no file. */
export function shownFor(id: ProofId): EvidenceShows | null {
  if (id === 'video-fault') return 'fault';
  return SHOWN.find((shows) => PROVES[shows].includes(id)) ?? null;
}

/** Evidence in the order in which a case tells it: that of the checklist, and what proves nothing of it last. */
export function inCaseOrder<File extends Shown>(files: readonly File[]): readonly File[] {
  const rank = (file: File): number => {
    const ranks = provedBy(file).map((id) => PROOFS.indexOf(id));
    return Math.min(PROOFS.length, ...ranks);
  };
  return files.toSorted((a, b) => rank(a) - rank(b));
}
