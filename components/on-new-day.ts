import { addDays, dayOf, HOUR_LENGTH, startOfDay } from '../lib/core/time/calendar-day';
import type { Instant, Zone } from '../lib/core/time/moment';

/** By what a page that stays open goes. */
export interface PageTime {
  /** Where the user is now. */
  readonly zone: () => Zone;
  /** The next moment at which time alone makes untrue what is shown. */
  readonly changesAt: () => Instant;
  readonly now: () => Instant;
}

/**
 * Calls back whenever the day, or the zone that it is told in, is another than it was: when the page is looked at
 * again, at midnight, and within the hour where the machine was carried to another zone. And once at each moment that
 * `changesAt` names.
 *
 * @param changed is told whether it is another day or zone
 * @returns to be called when `changesAt` may name another moment
 */
export function onNewDay(
  page: Document,
  { zone, changesAt, now }: PageTime,
  changed: (isNewDay: boolean) => void,
): () => void {
  const told = () => `${dayOf(now(), zone())} ${zone()}`;
  let last = told();
  let answered = now();
  let planned = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    clearTimeout(timer);
    const [at, next] = [now(), changesAt()];
    const midnight = startOfDay(addDays(dayOf(at, zone()), 1), zone());
    const until = Math.min(midnight, next > at ? next : midnight);
    timer = setTimeout(check, Math.min(HOUR_LENGTH, Math.max(1_000, until - at)));
    const isNewDay = told() !== last;
    // A moment that is worked out from now lies ahead again once it has come; what is not read anew by then is not
    // asked for at once again.
    const past = [planned, next].find((moment) => moment <= at && moment > answered);
    planned = next;
    if (!isNewDay && past === undefined) return;
    last = told();
    answered = past ?? answered;
    changed(isNewDay);
  };
  page.addEventListener('visibilitychange', check);
  page.defaultView?.addEventListener('focus', check);
  check();
  return check;
}
