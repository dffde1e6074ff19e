import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Instant, Zone } from './calendar-day';

/** Looking up an offset costs 20 µs, and a list of orders asks for the same few instants again and again. */
const known = new Map<Zone, Map<Instant, number>>();
const MOST_ZONES = 20;
const MOST_INSTANTS = 10_000;

/**
 * How far the clocks of `zone` are ahead of UTC at `instant`, in milliseconds; NaN for a name that is no zone.
 * Remembered for each instant as it is, so that no clock change can fall between two that share an answer.
 */
export function offsetAt(zone: Zone, instant: Instant): number {
  if (known.size > MOST_ZONES) known.clear();
  const offsets = known.get(zone) ?? new Map<Instant, number>();
  known.set(zone, offsets);
  const remembered = offsets.get(instant);
  if (remembered !== undefined) return remembered;
  if (offsets.size > MOST_INSTANTS) offsets.clear();
  const offset = tzOffset(zone, new Date(instant)) * 60_000;
  offsets.set(instant, offset);
  return offset;
}
