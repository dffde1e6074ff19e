import type { Instant } from './calendar-day';

/** The earliest of the times that are known; null when none is. */
export function earliest(times: readonly (Instant | null | undefined)[]): Instant | null {
  const known = times.filter((at) => at !== null && at !== undefined);
  return known.length > 0 ? Math.min(...known) : null;
}
