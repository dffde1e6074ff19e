import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { RouteNote, RouteNoteCode } from '../core/rules/route';
import { dayOf, dayOfWeek } from '../core/time/calendar-day';
import type { Instant, Zone } from '../core/time/moment';
import type { Route } from './route';
import type { RouteEnds } from './route-ends';

/**
 * What a buyer must know before taking a route. A note whose date is not known, or that does not apply, is left out.
 * A chargeback freezes an AliExpress order and ends its dispute; what it does at the other shops no source says.
 *
 * Source: lib/core/README.md §6
 */
export function notesOf(
  { notes, isChargeback }: Route,
  marketplace: MarketplaceId,
  safe: Instant | null,
  ends: RouteEnds,
  zone: Zone,
): readonly RouteNote[] {
  const said = notes.flatMap((code) => {
    const at = dateOf(code, safe, ends, zone);
    return at === null && NEEDS_DATE.has(code) ? [] : [{ code, at }];
  });
  if (!isChargeback) return said;
  const closes =
    marketplace === 'aliexpress' ? 'closes-the-shops-dispute' : 'may-close-the-shops-dispute';
  return [{ code: closes, at: null }, ...said];
}

/** Notes about a date; where that is not known they are left out. */
export const NEEDS_DATE: ReadonlySet<RouteNoteCode> = new Set([
  'bank-may-ask-earlier',
  'counted-from-promise',
  'sources-disagree',
  'next-working-day',
]);

function dateOf(
  code: RouteNoteCode,
  safe: Instant | null,
  { adviseBy, possibleUntil }: RouteEnds,
  zone: Zone,
): Instant | null {
  switch (code) {
    case 'bank-may-ask-earlier':
    case 'sources-disagree':
      return adviseBy;
    case 'counted-from-promise':
      return possibleUntil;
    case 'next-working-day':
      return safe !== null && isWeekend(safe, zone) ? possibleUntil : null;
    default:
      return null;
  }
}

const isWeekend = (at: Instant, zone: Zone): boolean => [0, 6].includes(dayOfWeek(dayOf(at, zone)));
