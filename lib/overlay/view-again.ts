import type { OrderKey } from '../core/facts/order';
import type { Reply } from '../protocol/messages';
import type { OverlayWorld } from './overlay-world';

/** As many orders are asked about again, and in one question: what answers more holds the page up. */
const MOST_KEYS = 2_000;
const BATCH = 100;

/**
 * Asks anew how orders stand.
 *
 * @param keep gets each answer
 * @returns false where one did not come; the rest is not asked about then
 */
export async function viewAgain(
  { ask, signal }: OverlayWorld,
  keys: Iterable<OrderKey>,
  keep: (answer: Reply<'viewOrders'>) => void,
): Promise<boolean> {
  const wanted = [...new Set(keys)].slice(0, MOST_KEYS);
  for (let from = 0; from < wanted.length; from += BATCH) {
    const answer = await ask('viewOrders', wanted.slice(from, from + BATCH)).catch(() => null);
    if (answer === null) return false;
    if (signal.aborted) break;
    keep(answer);
  }
  return true;
}
