import { isUnder48Hours } from '../core/rules/claim-by';
import type { ClaimBy } from '../core/rules/clock';
import { dayOf, HOUR_LENGTH } from '../core/time/calendar-day';
import type { OrderView } from '../core/views/order-view';
import { becauseText, shopName } from './clocks/clock-names';
import { drivingClock } from './clocks/driving-clock';
import { dayText, distanceText, type Here, isAtMost, leftText, untilText } from './format';
import { waitingText } from './waiting-text';

/** A chip's words, most important first; what does not fit is cut from the end. */
export interface ChipWords {
  readonly claim: string;
  readonly left: string | null;
  readonly why: string | null;
}

/** A chip is one line; the timeline has the page's whole sentence. */
const LONGEST_QUOTE = 60;

/**
 * What the chip of an order says.
 *
 * @returns words for every urgency; an order whose date is not known says so and what to do about it
 */
export function chipWords(view: OrderView, here: Here): ChipWords {
  const { words } = here;
  const { status } = view;
  switch (view.urgency) {
    // Unpaid, cancelled and expired orders are settled too, but nobody settled them.
    case 'settled':
    case 'over':
      return {
        claim: words.say(
          view.marks.settledAt || status === 'refunded' ? 'chipSettled' : 'chipOver',
        ),
        left: view.statusText,
        why: null,
      };
    case 'check':
      if (view.claimBy?.atMost) return claimWords(view, view.claimBy, here);
      return { claim: words.say('chipCheck'), left: words.say('chipCheckWhy'), why: null };
    case 'unknown':
      return { claim: words.say('urgencyUnknown'), left: words.say('chipUnknownWhy'), why: null };
    case 'waiting':
      return {
        claim: waitingText(view, here),
        left: waitingDistance(view, here),
        why: null,
      };
    default:
      return view.claimBy
        ? claimWords(view, view.claimBy, here)
        : { claim: words.say('urgencyUnknown'), left: words.say('chipUnknownWhy'), why: null };
  }
}

function claimWords(view: OrderView, claimBy: ClaimBy, here: Here): ChipWords {
  const { words, now } = here;
  const day = dayText(claimBy.lastWholeDay, here);
  const why = whyText(view, here);
  if (isAtMost(claimBy, now))
    return { claim: words.say('urgencyAtMost', untilText(claimBy, here)), left: why, why: null };
  if (claimBy.state === 'past-safe' || claimBy.safe <= now) {
    return { claim: words.say('chipPastSafe', day), left: words.say('chipPastSafeWhy'), why };
  }
  const about = claimBy.certainty === 'estimated' ? 'chipAbout' : null;
  if (isUnder48Hours(claimBy.safe, now)) {
    return {
      claim: words.say(about ?? 'chipClaim', leftText(claimBy, here)),
      left: hoursLeft(claimBy, here),
      why,
    };
  }
  return {
    claim: words.say(about ?? 'chipClaimBy', day),
    left: leftText(claimBy, here),
    why,
  };
}

/** Rounded down: an hour that is not whole is not promised. */
function hoursLeft({ safe }: ClaimBy, { words, now }: Here): string {
  const hours = Math.floor((safe - now) / HOUR_LENGTH);
  return hours > 0
    ? words.count('chipHoursLeft', hours)
    : words.count('chipMinutesLeft', Math.floor((safe - now) / 60_000));
}

function whyText(view: OrderView, { words }: Here): string | null {
  const clock = drivingClock(view);
  if (clock === null) return null;
  if (clock.because.code === 'own-orders') return becauseText(clock, words);
  if (view.claimBy?.atMost)
    return words.say(clock.atMost ? 'chipAtMostWhy' : 'urgencyMayBeShorter');
  if (clock.certainty === 'estimated') return words.say('urgencyEstimate');
  if (clock.quote === null) return becauseText(clock, words);
  const quote =
    clock.quote.length > LONGEST_QUOTE
      ? `${clock.quote.slice(0, LONGEST_QUOTE - 1)}…`
      : clock.quote;
  return clock.from === 'user'
    ? words.say('chipEntered', quote)
    : words.say('chipQuote', shopName(view.marketplace, words), quote);
}

function waitingDistance({ waitingFor }: OrderView, here: Here): string | null {
  if (waitingFor?.safe == null) return null;
  return distanceText(dayOf(waitingFor.safe - 1, here.zone), here);
}
