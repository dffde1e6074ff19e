import type { OrderView } from '../../core/views/order-view';
import { type ClaimSentence, claimSentence, hasPassed } from '../claim-sentence';
import { becauseText, shopName } from '../clocks/clock-names';
import { drivingClock } from '../clocks/driving-clock';
import { type Here, isAtMost } from '../format';

/** A chip's words, most important first; what does not fit is cut from the end. */
export interface ChipWords extends ClaimSentence {
  readonly why: string | null;
}

/** A chip is one line; the timeline has the page's whole sentence. */
const LONGEST_QUOTE = 60;

/**
 * What the chip of an order says: what every surface says of it first, and where the date comes from. Where none is
 * known, what to do about it.
 */
export function chipWords(view: OrderView, here: Here): ChipWords {
  const { words } = here;
  const { urgency, claimBy } = view;
  const { claim, left } = claimSentence(view, here);
  if (urgency === 'settled' || urgency === 'over')
    return { claim, left: view.statusText, why: null };
  if (urgency === 'waiting') return { claim, left, why: null };
  if (urgency === 'check' && !claimBy?.atMost)
    return { claim, left: words.say('chipCheckWhy'), why: null };
  if (urgency === 'unknown' || claimBy === null)
    return { claim, left: words.say('chipUnknownWhy'), why: null };
  const why = whyText(view, here);
  if (isAtMost(claimBy, here.now)) return { claim, left: why, why: null };
  return { claim, left: hasPassed(claimBy, here) ? words.say('chipPastSafeWhy') : left, why };
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
