import { DAY, dayAt, endOf, plusDays, startOf } from './days';

/** An instant known only within limits. Source: lib/core/README.md §1 */
export interface Within {
  readonly earliest: number;
  readonly latest: number;
}

/** A time as a page or a person gives it. */
export type When =
  | { readonly at: number }
  | { readonly day: string; readonly zones: readonly string[] };

/**
 * A bare day runs from its earliest start to its latest end over the zones it may have been written in. Source:
 * lib/core/README.md §2.1
 */
export function within(when: When): Within {
  if ('at' in when) return { earliest: when.at, latest: when.at };
  const { day, zones } = when;
  return {
    earliest: Math.min(...zones.map((zone) => startOf(day, zone))),
    latest: Math.max(...zones.map((zone) => endOf(day, zone))),
  };
}

/** The safe instant of a limit of so many days. Source: lib/core/README.md §2.3 */
export const safeAfter = (earliest: number, days: number, zone: string): number =>
  Math.min(startOf(plusDays(dayAt(earliest, zone), days), zone), earliest + days * DAY);
