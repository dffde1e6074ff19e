import type { Instant } from './moment';

/**
 * The earliest of the times that are known; null when none is. However many: a long list must not be spread into a
 * call.
 */
export const earliest = (times: readonly (Instant | null | undefined)[]): Instant | null =>
  times.reduce<Instant | null>(
    (first, at) => (at != null && (first === null || at < first) ? at : first),
    null,
  );

/** The latest of the times that are known; null when none is. */
export const latest = (times: readonly (Instant | null | undefined)[]): Instant | null =>
  times.reduce<Instant | null>(
    (last, at) => (at != null && (last === null || at > last) ? at : last),
    null,
  );
