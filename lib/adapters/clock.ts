import { LAST_ZONE } from '../core/time/any-zone';
import type { Zone } from '../core/time/moment';
import { namedZone } from '../core/time/zone-name';
import type { SystemTime } from '../ports/ports';

/** What the platform calls its zone, and what that means; null: no zone that it knows itself. */
let known: { readonly name: string; readonly zone: Zone | null } | null = null;
let isFresh = false;

/**
 * Asked for at each reading and each telling, because users travel while pages are open; a thousand cards that are
 * drawn in one go ask once.
 */
function zoneHere(): Zone | null {
  if (!known || !isFresh) {
    const name = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (known?.name !== name) known = { name, zone: namedZone(name) };
    isFresh = true;
    queueMicrotask(() => {
      isFresh = false;
    });
  }
  return known.zone;
}

/** The machine's clock, and the zone it stands in now. */
export const systemClock: SystemTime = {
  now: () => Date.now(),
  zone: () => zoneHere() ?? LAST_ZONE,
  isZoneNamed: () => zoneHere() !== null,
};
