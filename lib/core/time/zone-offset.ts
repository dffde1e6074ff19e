import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Instant, Zone } from './moment';
import { namedZone } from './zone-name';

interface Offsets {
  /** The zone by a name that the platform takes. */
  readonly zone: Zone;
  readonly at: Map<Instant, number>;
}

/** Looking up an offset costs 20 µs, and a list of orders asks for the same few instants again and again. */
const known = new Map<Zone, Offsets>();
const MOST_ZONES = 20;
const MOST_INSTANTS = 10_000;

/**
 * How far the clocks of `zone` are ahead of UTC at `instant`, in milliseconds; a name that is no zone is taken as UTC.
 * Remembered for each instant as it is, so that no clock change can fall between two that share an answer.
 */
export function offsetAt(zone: Zone, instant: Instant): number {
  if (known.size > MOST_ZONES) known.clear();
  const offsets = known.get(zone) ?? { zone: namedZone(zone) ?? 'UTC', at: new Map() };
  known.set(zone, offsets);
  const remembered = offsets.at.get(instant);
  if (remembered !== undefined) return remembered;
  if (offsets.at.size > MOST_INSTANTS) offsets.at.clear();
  const offset = tzOffset(offsets.zone, new Date(instant)) * 60_000;
  offsets.at.set(instant, offset);
  return offset;
}
