import { outcomeOf } from '../../core/facts/claims/outcome';
import type { Facts } from '../../core/facts/fact';
import { factValue } from '../../core/facts/statement';
import type { BecauseCode, Clock } from '../../core/rules/clock';
import type { OrderView } from '../../core/views/order-view';
import { becauseText, certaintyName } from '../clocks/clock-names';
import { clockWording } from '../clocks/clock-wording';
import { drivingClock } from '../clocks/driving-clock';
import type { Here } from '../format';
import { headline } from '../headline';
import { moneyText } from '../money';
import { chipWords } from '../page/chip-words';
import { sideBySide } from '../words-of';

/** How an order stands, above the claim desk's questions. */
export interface ClaimStandWords {
  /** Until when, in the chip's own words; where nothing is left to claim, that, in the order page's. */
  readonly until: string;
  /** How much time is left, or what to do for a date; null where the first words say it all. */
  readonly left: string | null;
  /** How sure the date is; null where there is none. */
  readonly sure: string | null;
  /** What the date comes from, or why there is none; null where nothing more is known. */
  readonly why: string | null;
  /** How much money it is about, or that this is not known; null where nothing is at stake any more. */
  readonly stake: string | null;
}

/**
 * What a buyer must know before any question: until when, how sure that is, and for how much. The date is the chip's;
 * none is worked out here.
 */
export function claimStandWords(view: OrderView, facts: Facts, here: Here): ClaimStandWords {
  const { words } = here;
  const stake = stakeText(view, facts, here);
  if (view.urgency === 'over' || view.urgency === 'settled')
    return { until: headline(view, here), left: null, sure: null, why: null, stake };
  const { claim, left } = chipWords(view, here);
  const clock = drivingClock(view);
  return {
    until: claim,
    left,
    sure: clock === null ? null : certaintyName(clock, words),
    why: clock === null ? whyUnknown(view, here) : whyText(clock, here),
    stake,
  };
}

const SAID: readonly BecauseCode[] = ['stated-by-page', 'entered-by-user'];

function whyText(clock: Clock, { words }: Here): string {
  const quote = clock.quote === null ? null : words.say('clockQuote', clock.quote);
  // The words before say already that the page, or the user, said it: that is the whole reason.
  const bySaying = SAID.includes(clock.because.code) && clock.because.lessFor === undefined;
  const why = quote !== null && bySaying ? null : becauseText(clock, words);
  const said = sideBySide([quote, why], words);
  return clock.stale ? `${said} ${words.say('sourceStale')}` : said;
}

/** What would have to be known for a date: the first limit that nothing dates says it. */
function whyUnknown({ marketplace, clocks }: OrderView, { words }: Here): string | null {
  // Another shop's pages are not read: only the user can tell its end.
  if (marketplace === 'other') return words.say('orderPageNoEnd');
  const undated = clocks.find(({ binds, safe }) => binds === 'limit' && safe === null);
  return undated
    ? words.say('timelineLaneOf', clockWording(undated, words), becauseText(undated, words))
    : null;
}

function stakeText({ total, marks }: OrderView, facts: Facts, { words }: Here): string | null {
  const { end, recovered } = outcomeOf({ facts, marks });
  if (end === 'recovered') return null;
  const money = total ?? factValue(facts, 'total');
  if (money === null) return words.say('deskStakeUnknown');
  return recovered === null
    ? words.say('deskStake', moneyText(money, words))
    : words.say('deskStakePart', moneyText(money, words), moneyText(recovered, words));
}
