import type { Clock } from '../rules/clock';
import type { Instant } from '../time/moment';
import type { Time } from '../time/time';
import type { OrderView } from './order-view';

/**
 * Where a clock's window begins: its anchor, what stands in for it, or else the first reading of the order. Exact
 * enough for a picture a few hundred pixels wide.
 */
export function windowStart(
  { because }: Pick<Clock, 'because'>,
  { facts, bounds }: Pick<OrderView, 'facts' | 'bounds'>,
): Instant {
  const anchor = because.standIn ?? because.anchor;
  const known = anchor === 'protection-end' ? undefined : facts[anchor]?.value;
  // A printed end is no beginning: its window began when the parcel left, or the order was placed.
  const ends = anchor === 'statedEnd' || anchor === 'statedCountdownEnd' || known === undefined;
  const start = ends ? (facts.shipped ?? facts.paid ?? facts.placed)?.value : known;
  return start === undefined ? bounds.first : momentOf(start);
}

function momentOf(time: Time): Instant {
  if (time.kind === 'instant') return time.at;
  return time.kind === 'day' ? Date.parse(time.day) : time.earliest;
}
