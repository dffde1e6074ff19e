import { addDays, dayOf, HOUR_LENGTH, instantAt } from '../time/calendar-day';
import type { Instant, Zone } from '../time/moment';
import type { Settings, TimeOfDay } from '../views/settings';

/** ms: a warning that leaves less of the last day than this comes too late to do anything. */
export const ENOUGH_OF_DAY = 2 * HOUR_LENGTH;

/** Minutes past midnight of `HH:MM`. */
export function minutesOf(time: TimeOfDay): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * When the quiet hours around `at` end, in the user's zone; null when `at` is not in quiet hours. They may run over
 * midnight; the same time for both ends means no quiet hours at all.
 */
export function quietUntil(at: Instant, quiet: Settings['quietHours'], zone: Zone): Instant | null {
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  if (!quiet.on || from === to) return null;
  const today = dayOf(at, zone);
  for (const day of [addDays(today, -1), today]) {
    const ends = instantAt(from < to ? day : addDays(day, 1), to, zone);
    if (at >= instantAt(day, from, zone) && at < ends) return ends;
  }
  return null;
}
