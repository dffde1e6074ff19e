import type { ClockKind } from '../core/rules/rule';
import { mayBeOwed } from '../core/views/closing';
import type { OrderView } from '../core/views/order-view';
import { nameOf, ownWords } from './clocks/clock-wording';
import { dayText, type Here, untilText } from './format';
import { waitingText } from './waiting-text';

const ADVICE: { readonly [Kind in ClockKind]?: string } = {
  'protection-ends': 'timelineHeadNotHere',
  'dispute-closes': 'timelineHeadDispute',
  'return-by': 'timelineHeadReturn',
  'ship-back-by': 'timelineHeadShipBack',
  'evidence-by': 'timelineHeadEvidence',
  'escalate-by': 'timelineHeadEscalate',
};

/** What to do and until when, in one sentence. */
export function headline(view: OrderView, here: Here): string {
  const { words } = here;
  const { claimBy } = view;
  switch (view.urgency) {
    case 'settled':
      return words.say(mayBeOwed(view) ? 'timelineHeadCancelled' : 'timelineHeadSettled');
    case 'over':
      return words.say('timelineHeadOver');
    case 'check':
      if (claimBy?.atMost) break;
      return words.say('timelineHeadCheck');
    case 'waiting':
      return words.say('timelineHeadWaiting', waitingText(view, here));
    default:
      break;
  }
  if (claimBy === null) return words.say('timelineHeadUnknown');
  if (claimBy.state === 'past-safe' || claimBy.safe <= here.now) {
    return words.say('timelineHeadPastSafe', dayText(claimBy.lastWholeDay, here));
  }
  if (claimBy.atMost) return words.say('timelineHeadAtMost', untilText(claimBy, here));
  // That an estimate is one is said right below; "by about" would be no sentence.
  const until = untilText(claimBy, here);
  const own = ownWords(`timelineHead_${nameOf(claimBy.rule)}`, words, until);
  return own ?? words.say(ADVICE[claimBy.kind] ?? 'timelineHeadClaim', until);
}
