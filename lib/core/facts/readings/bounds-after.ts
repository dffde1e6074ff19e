import { earliest } from '../../time/earliest';
import type { Instant } from '../../time/moment';
import type { From } from '../fact';
import type { Order, ReadingBounds } from '../order';
import { isEarlierVisit } from '../page-visit';
import type { PageReading, Sighting } from '../sighting';
import { best } from '../statement';
import { printsUnreadEnd } from './unread-end';

/** Where a shop states deadlines. */
const CHECKS: readonly From[] = ['detail', 'tracking', 'detail-data', 'tracking-data'];
const SHIPPED = ['awaiting-delivery', 'completed'];
const UNCOMPLETED = ['awaiting-shipment', 'awaiting-delivery', 'delivered'];

/**
 * What the readings of an order prove together of when things happened, after one more of them. One of a clock that is
 * behind proves nothing; a page out of the browser's cache proves only what had happened by now.
 *
 * Source: lib/core/README.md §2.2, §2.10
 */
export function boundsAfter(
  order: Order | null,
  sighting: Sighting,
  reading: PageReading,
): ReadingBounds {
  const before = order?.bounds;
  const { readAt, page } = reading;
  const isOfNow = !reading.fromCache;
  if (reading.clockBehind) return before ?? { first: readAt, last: readAt };
  const { facts } = sighting;
  const status = facts.status?.value ?? 'unknown';
  const completed = status === 'completed' || facts.completed !== undefined;
  const delivered = status === 'delivered' || facts.delivered !== undefined;
  const shipped = SHIPPED.includes(status) || facts.shipped !== undefined || delivered;
  const completedSince = earlier(before?.completedSince, completed, readAt);
  const uncompleted = UNCOMPLETED.includes(status);
  const deliveredSince = earlier(before?.deliveredSince, delivered, readAt);
  const overSince = earlier(before?.overSince, sighting.showsOver === true, readAt);
  const bounds: { [Name in keyof ReadingBounds]?: Instant | undefined } = {
    checked: later(before?.checked, isOfNow && CHECKS.includes(page), readAt),
    shippedSince: earlier(before?.shippedSince, shipped, readAt),
    deliveredSince,
    completedSince,
    overSince,
    endSince: earlier(before?.endSince, facts.statedEnd !== undefined, readAt),
    endUnreadAt: later(before?.endUnreadAt, printsUnreadEnd(sighting), readAt),
    undeliveredAsOf: lastUndone(
      deliveredSince,
      before?.undeliveredAsOf,
      isOfNow && sighting.showsUndelivered,
      readAt,
    ),
    statusChangedAt: later(
      before?.statusChangedAt,
      isOfNow && showsAnotherStatus(order, sighting),
      readAt,
    ),
    uncompletedAsOf: lastUndone(
      earliest([completedSince, overSince]),
      before?.uncompletedAsOf,
      isOfNow && uncompleted,
      readAt,
    ),
  };
  const known = Object.entries(bounds).filter(([, at]) => at !== undefined);
  return {
    ...Object.fromEntries(known),
    first: before && !isOfNow ? before.first : Math.min(before?.first ?? readAt, readAt),
    last: before && !isOfNow ? before.last : Math.max(before?.last ?? readAt, readAt),
  };
}

const earlier = (before: Instant | undefined, holds: boolean, at: Instant) =>
  holds ? Math.min(before ?? at, at) : before;
const later = (before: Instant | undefined, holds: boolean, at: Instant) =>
  holds ? Math.max(before ?? at, at) : before;
/**
 * The last reading that showed it undone: one that comes after it was seen done was of an old page, and proves nothing.
 * Neither does one of the same visit: nodes and data that contradict each other are one statement.
 */
function lastUndone(
  done: Instant | null | undefined,
  before: Instant | undefined,
  holds: boolean,
  at: Instant,
) {
  const shown = [before, holds ? at : undefined].filter((each) => each !== undefined);
  const possible = shown.filter((each) => done == null || isEarlierVisit(each, done));
  return possible.length > 0 ? Math.max(...possible) : undefined;
}

/** Another status than the newest one known: by its meaning, or by its words where nobody can read them. */
function showsAnotherStatus(order: Order | null, { facts: { status } }: Sighting): boolean {
  if (!status) return false;
  const before = order && best(order.facts, 'status');
  if (!before || before.value !== status.value) return true;
  return status.value === 'unknown' && before.text !== status.text;
}
