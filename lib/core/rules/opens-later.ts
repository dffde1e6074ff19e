import { earliest } from '../time/earliest';
import type { Instant } from '../time/moment';
import type { ClaimBy, Clock } from './clock';

const BY_DISPUTE: readonly Clock['kind'][] = ['protection-ends', 'dispute-closes'];

/**
 * From when a dispute is certainly possible, where that comes only after the day by which it is to be opened. A wait
 * counts from its latest reading and a limit from its earliest (lib/core/README.md §1), so of one printed day both come
 * about: the dispute may be possible before, and is to be tried by the claim-by; else it is opened from then on.
 *
 * @returns null where a dispute is possible in time, or is not what the claim-by asks for
 */
export function opensLater(clocks: readonly Clock[], claimBy: ClaimBy | null): Instant | null {
  if (claimBy?.state !== 'open' || !BY_DISPUTE.includes(claimBy.kind)) return null;
  const waits = clocks.filter(({ kind, counts }) => kind === 'dispute-opens' && counts);
  return earliest(waits.map(({ safe }) => (safe !== null && safe >= claimBy.safe ? safe : null)));
}
