import type { Marks } from '../facts/order';
import type { ClaimBy } from '../rules/clock';
import { lastWholeDay } from '../time/last-day';
import type { Instant, Zone } from '../time/moment';

/**
 * Until when an order's warnings are put off. A snooze was meant for the date that the user saw then: it is void as
 * soon as the claim-by lies on an earlier day, by whatever way: a page, a setting, what other orders teach.
 *
 * @param zone the user's
 * @returns null where no snooze holds
 */
export function snoozedUntil(
  { snoozedUntil: until, snoozedFor }: Marks,
  claimBy: Pick<ClaimBy, 'lastWholeDay'> | null,
  zone: Zone,
): Instant | null {
  if (until === undefined) return null;
  const isMoved =
    claimBy !== null &&
    snoozedFor !== undefined &&
    claimBy.lastWholeDay < lastWholeDay(snoozedFor, zone);
  return isMoved ? null : until;
}
