import { dayOf, daysBetween } from '../time/calendar-day';
import { type Distance, limitAfter, waitAfter } from '../time/counting';
import type { Instant, Zone } from '../time/moment';
import type { AnchorSpan } from './anchor';
import type { ClockState } from './clock';

/** The two ends of a clock; a wait has only its `safe`. */
export interface Ends {
  readonly safe: Instant | null;
  readonly surelyOver: Instant | null;
}
export const NO_ENDS: Ends = { safe: null, surelyOver: null };

/** A printed date is its own end: nothing is counted. */
export type Reach = Distance | 'the-date-itself';

/** The ends of a limit: safe from its anchor's earliest side, surely over from its latest (lib/core/README.md §3.5). */
export function endsOfLimit(anchor: AnchorSpan, reach: Reach, zone: Zone): Ends {
  const { earliest, latest } = anchor;
  if (reach === 'the-date-itself') return { safe: earliest, surelyOver: latest };
  return {
    safe: earliest === null ? null : limitAfter(earliest, reach, zone),
    surelyOver: latest === null ? null : waitAfter(latest, reach, zone),
  };
}

/** The end of a wait, from its anchor's latest side. */
export function endOfWait({ latest }: AnchorSpan, reach: Reach, zone: Zone): Ends {
  const counted = latest !== null && reach !== 'the-date-itself';
  return { safe: counted ? waitAfter(latest, reach, zone) : latest, surelyOver: null };
}

/** Days between the two ends of a limit up to which it may still be open past its safe end. */
export const CLOSE_ENOUGH_DAYS = 3;

/** Where a clock stands at `now` (lib/core/README.md §3.5). */
export function stateAt(
  now: Instant,
  binds: 'limit' | 'wait',
  { safe, surelyOver }: Ends,
  zone: Zone,
): ClockState {
  if (safe === null) return 'unknown';
  if (now < safe) return 'open';
  if (binds === 'wait') return 'over';
  if (surelyOver === null) return 'check';
  if (now >= surelyOver) return 'over';
  const apart = daysBetween(dayOf(safe, zone), dayOf(surelyOver, zone));
  return apart <= CLOSE_ENOUGH_DAYS ? 'past-safe' : 'check';
}
