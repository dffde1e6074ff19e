import type { Clock } from '../../core/rules/clock';
import type { ClockKind } from '../../core/rules/rule';
import { lastDayOf } from '../../core/time/last-day';
import type { Instant } from '../../core/time/moment';
import type { OrderView } from '../../core/views/order-view';
import { claimByText, dayText, type Here } from '../format';
import { progressText } from '../order-texts';

const WAITING: Partial<Record<ClockKind, string>> = {
  'dispute-opens': 'statusWaitDisputeOpens',
  'seller-answers': 'statusWaitSellerAnswers',
  'answer-due': 'statusWaitAnswer',
  'platform-steps-in': 'statusWaitPlatformStepsIn',
  'escalate-from': 'statusWaitEscalateFrom',
  'refund-arrives': 'statusWaitRefundArrives',
  'refund-overdue': 'statusWaitRefundOverdue',
};

/** What the one date of an order is made of. */
type Dated = Pick<OrderView, 'urgency' | 'claimBy'> & {
  readonly waitingFor: Pick<Clock, 'kind' | 'safe'> | null;
};

/** The one date of a row: the claim-by, else what others owe, else that it is not known. */
export function rowDateText(view: Dated, here: Here): string {
  const { words } = here;
  if (view.urgency === 'settled') return words.say('urgencySettled');
  const wait = waitOf(view);
  if (wait?.safe != null) return waitDayText(wait.safe, here);
  if (view.urgency === 'check' && !view.claimBy?.atMost) return words.say('urgencyToCheck');
  // A claim runs and nobody's date is known: the buyer's own limits were kept by claiming.
  if (view.urgency === 'waiting') return words.say('urgencyUnknown');
  if (view.claimBy) return claimByText(view.claimBy, here);
  return words.say(view.urgency === 'over' ? 'urgencyOver' : 'urgencyUnknown');
}

/** What others must do, while the order waits for that and nothing binds the buyer. */
function waitOf(view: Dated): Dated['waitingFor'] {
  return view.urgency === 'waiting' ? view.waitingFor : null;
}

const waitDayText = (safe: Instant, here: Here): string =>
  dayText(lastDayOf('wait', safe, here.zone), here);

/** What the order is doing: "delivered 13 Nov", "on its way", "seller must answer". */
export function stateText(view: Dated & Parameters<typeof progressText>[0], here: Here): string {
  const kind = waitOf(view)?.kind;
  const waiting = kind && WAITING[kind];
  return waiting ? here.words.say(waiting) : progressText(view, here);
}
