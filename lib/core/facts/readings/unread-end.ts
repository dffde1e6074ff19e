import type { Order } from '../order';
import { isEarlierVisit } from '../page-visit';
import type { Sighting } from '../sighting';
import { readAtOf } from '../statement';

/** What readers call the end of protection that a page prints. */
const ENDS: readonly string[] = ['statedEnd', 'statedCountdownEnd', 'countdown'];

/** Whether a page printed an end of protection, and none that could be read. */
export const printsUnreadEnd = ({ facts, unread }: Sighting): boolean =>
  !facts.statedEnd && !facts.statedCountdownEnd && unread.some(({ field }) => ENDS.includes(field));

/**
 * Whether the newest that is known of an order's end is that nobody could read it: whatever else is counted, or was
 * printed before, it may be earlier.
 *
 * Source: lib/core/README.md §3.8
 */
export function hasUnreadEnd({ facts, bounds: { endUnreadAt } }: Order): boolean {
  if (endUnreadAt === undefined) return false;
  const read = [readAtOf(facts, 'statedEnd'), readAtOf(facts, 'statedCountdownEnd')];
  return read.every((readAt) => readAt === null || isEarlierVisit(readAt, endUnreadAt));
}
