import type { Order } from '../../lib/core/facts/order';
import { EVIDENCE_SHOWS, evidenceId } from '../../lib/core/records/evidence';
import type { KeptFile } from '../../lib/ports/evidence-store';
import { randomFrom } from '../fuzz/random';

/** A picture of one point. */
const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

/** Files kept with about one in ten of these orders, the same for the same seed. */
export function madeEvidence(
  orders: readonly Order[],
  { seed, now }: { readonly seed: number; readonly now: number },
): KeptFile[] {
  const random = randomFrom(seed);
  return orders.flatMap(({ key }) => {
    const files = random.once(10) ? 1 + random.below(3) : 0;
    return Array.from({ length: files }, (_, index): KeptFile => {
      const bytes = new Blob([PNG], { type: 'image/png' });
      return {
        bytes,
        evidence: {
          id: evidenceId(Uint8Array.from({ length: 16 }, () => random.below(256))),
          order: key,
          name: `photo-${index + 1}.png`,
          type: 'image/png',
          size: bytes.size,
          shows: random.pick(EVIDENCE_SHOWS) ?? 'other',
          takenOn: null,
          addedAt: now - random.below(1_000_000),
        },
      };
    });
  });
}
