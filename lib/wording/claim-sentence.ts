import type { ClaimBy } from '../core/rules/clock';
import { HOUR_LENGTH, MINUTE_LENGTH } from '../core/time/calendar-day';
import { isUnder48Hours, lastDayOf } from '../core/time/last-day';
import type { OrderView } from '../core/views/order-view';
import { dayText, distanceText, type Here, isAtMost, leftText, untilText } from './format';
import { waitingText } from './waiting-text';

/** What to do by when, or to know, and how much time it leaves; null where no time is counted. */
export interface ClaimSentence {
  readonly claim: string;
  readonly left: string | null;
}

/**
 * What an order says of itself first, on chips and in rows alike: "Claim by Fri, Dec 5", "6 days left".
 *
 * @returns words for every urgency; an order whose date is not known says so
 */
export function claimSentence(view: OrderView, here: Here): ClaimSentence {
  const { words } = here;
  const { status, urgency, claimBy } = view;
  // Unpaid, cancelled and expired orders are settled too, but nobody settled them.
  if (urgency === 'settled' || urgency === 'over')
    return only(
      words.say(view.marks.settledAt || status === 'refunded' ? 'chipSettled' : 'chipOver'),
    );
  if (urgency === 'waiting')
    return { claim: waitingText(view, here), left: waitingDistance(view, here) };
  if (urgency === 'check' && !claimBy?.atMost) return only(words.say('chipCheck'));
  if (urgency === 'unknown' || claimBy === null) return only(words.say('urgencyUnknown'));
  if (isAtMost(claimBy, here.now))
    return only(words.say('urgencyAtMost', untilText(claimBy, here)));
  return hasPassed(claimBy, here)
    ? only(words.say('chipPastSafe', dayText(claimBy.lastWholeDay, here)))
    : untilThen(claimBy, here);
}

const only = (claim: string): ClaimSentence => ({ claim, left: null });

/** Whether the safe date is behind, while the claim may still be open. */
export const hasPassed = ({ state, safe }: ClaimBy, { now }: Here): boolean =>
  state === 'past-safe' || safe <= now;

function untilThen(claimBy: ClaimBy, here: Here): ClaimSentence {
  const { words, now } = here;
  const isEstimate = claimBy.certainty === 'estimated';
  const left = leftText(claimBy, here);
  if (isUnder48Hours(claimBy.safe, now))
    return {
      claim: words.say(isEstimate ? 'chipClaimAbout' : 'chipClaim', left),
      left: hoursLeft(claimBy, here),
    };
  const day = dayText(claimBy.lastWholeDay, here);
  return { claim: words.say(isEstimate ? 'chipAbout' : 'chipClaimBy', day), left };
}

/** Rounded down: what is left must not be promised to be more. */
function hoursLeft({ safe }: ClaimBy, { words, now }: Here): string {
  const hours = Math.floor((safe - now) / HOUR_LENGTH);
  return hours > 0
    ? words.count('chipHoursLeft', hours)
    : words.count('chipMinutesLeft', Math.floor((safe - now) / MINUTE_LENGTH));
}

function waitingDistance({ waitingFor }: OrderView, here: Here): string | null {
  if (waitingFor?.safe == null) return null;
  return distanceText(lastDayOf('wait', waitingFor.safe, here.zone), here);
}
