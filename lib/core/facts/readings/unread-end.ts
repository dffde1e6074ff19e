import type { Order } from '../order';
import { isEarlierVisit } from '../page-visit';
import type { Sighting } from '../sighting';
import { counting } from '../statement';

/** What readers call the end of protection that a page prints. */
const ENDS: readonly string[] = ['statedEnd', 'statedCountdownEnd', 'countdown'];

/** Whether a page printed an end of protection that could not be read, and none beside it; or one date of several. */
export const printsUnreadEnd = ({ facts, unread }: Sighting): boolean =>
  facts.statedEnd || facts.statedCountdownEnd
    ? unread.some(({ field }) => field === 'statedEnd')
    : unread.some(({ field }) => ENDS.includes(field));

/**
 * Whether the newest that is known of an order's end is that nobody could read it, or one of those beside it: whatever
 * else is counted, or was printed before, it may be earlier.
 *
 * Source: lib/core/README.md §3.8
 */
export function hasUnreadEnd({ facts, bounds: { endUnreadAt } }: Order): boolean {
  if (endUnreadAt === undefined) return false;
  const read = [...counting(facts, 'statedEnd'), ...counting(facts, 'statedCountdownEnd')];
  return (
    read.some(({ readAt }) => readAt === endUnreadAt) ||
    read.every(({ readAt }) => isEarlierVisit(readAt, endUnreadAt))
  );
}
