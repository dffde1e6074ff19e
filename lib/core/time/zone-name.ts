import type { Zone } from './moment';

/** A zone that is only a distance from UTC, in whole hours: "GMT+8", "UTC+08:00". */
const DISTANCE = /^(?:UTC|GMT)?([+-])0?(\d{1,2})(?::?00)?$/;

/**
 * A zone by a name that this platform takes; null where there is none, as for `Etc/Unknown`.
 *
 * @example namedZone('GMT+8') // 'Etc/GMT-8': such names count the other way round
 * Source: lib/core/README.md §3.13
 */
export function namedZone(name: string | undefined): Zone | null {
  if (!name) return null;
  const [, sign, hours] = DISTANCE.exec(name) ?? [];
  const zone = hours ? `Etc/GMT${sign === '+' ? '-' : '+'}${hours}` : name;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return null;
  }
}
