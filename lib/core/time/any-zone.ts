import type { Zone } from './moment';
import type { Time } from './time';

/** Where a day ends last. */
export const LAST_ZONE: Zone = 'Etc/GMT+12';
/** Where a day begins first, and where it ends last: of a zone that nobody names no more is known. */
export const ANY_ZONE: readonly Zone[] = ['Pacific/Kiritimati', LAST_ZONE];

/**
 * A bare day as it can have been written anywhere; an exact time stays what it is.
 *
 * Source: lib/core/README.md §3.13
 */
export const inAnyZone = (time: Time): Time =>
  time.kind === 'day' ? { ...time, zones: [...new Set([...time.zones, ...ANY_ZONE])] } : time;
