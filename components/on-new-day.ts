import { addDays, dayOf, HOUR_LENGTH, startOfDay } from '../lib/core/time/calendar-day';
import type { Instant, Zone } from '../lib/core/time/moment';

/**
 * Calls back whenever the day, or the zone that it is told in, is another than it was: when the page is looked at
 * again, at midnight, and within the hour where the machine was carried to another zone.
 */
export function onNewDay(
  page: Document,
  zone: () => Zone,
  changed: () => void,
  now: () => Instant = Date.now,
): void {
  const told = () => `${dayOf(now(), zone())} ${zone()}`;
  let last = told();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    clearTimeout(timer);
    const midnight = startOfDay(addDays(dayOf(now(), zone()), 1), zone());
    timer = setTimeout(check, Math.min(HOUR_LENGTH, Math.max(1_000, midnight - now())));
    if (told() === last) return;
    last = told();
    changed();
  };
  page.addEventListener('visibilitychange', check);
  page.defaultView?.addEventListener('focus', check);
  check();
}
