import type { Clock } from '../core/rules/clock';
import type { ClockKind } from '../core/rules/rule';
import { dayOf } from '../core/time/calendar-day';
import type { Instant } from '../core/time/moment';
import type { OrderView } from '../core/views/order-view';
import { lessForText } from './clocks/clock-names';
import { drivingClock } from './clocks/driving-clock';
import { briefDayText, claimByText, dayText, type Here, momentText } from './format';
import { statusText } from './status-words';

const WAITING: Partial<Record<ClockKind, string>> = {
  'dispute-opens': 'statusWaitDisputeOpens',
  'seller-answers': 'statusWaitSellerAnswers',
  'answer-due': 'statusWaitAnswer',
  'platform-steps-in': 'statusWaitPlatformStepsIn',
  'escalate-from': 'statusWaitEscalateFrom',
  'refund-arrives': 'statusWaitRefundArrives',
  'refund-overdue': 'statusWaitRefundOverdue',
};

/** The first item's title, and how many more there are; "Order …1234" where no page has shown a title. */
export function titleText(
  view: Pick<OrderView, 'title' | 'id' | 'moreItems'>,
  { words }: Here,
): string {
  const title = view.title ?? words.say('popupOrderNumber', view.id.slice(-4));
  return view.moreItems > 0 ? words.count('popupMoreItems', view.moreItems, title) : title;
}

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

/** A wait is over at its instant, which is a day's end: the day that others have is the one before it. */
function waitDayText(safe: Instant, here: Here): string {
  return dayText(dayOf(safe - 1, here.zone), here);
}

/** What the order is doing: "delivered 13 Nov", "on its way", "seller must answer". */
export function stateText(
  view: Dated &
    Pick<OrderView, 'status' | 'statusText'> & {
      readonly facts: Pick<OrderView['facts'], 'delivered'>;
    },
  here: Here,
): string {
  const { words } = here;
  const wait = waitOf(view);
  const waiting = wait && waitingText(wait, here);
  if (waiting) return waiting;
  const delivered = view.facts.delivered?.value;
  const arrived = view.status === 'delivered' || view.facts.delivered?.from === 'user';
  if (arrived && delivered && delivered.kind !== 'between') {
    const day = delivered.kind === 'day' ? delivered.day : dayOf(delivered.at, here.zone);
    return words.say('statusDeliveredOn', briefDayText(day, here));
  }
  return statusText(view, words);
}

function waitingText(clock: Pick<Clock, 'kind'>, { words }: Here): string | null {
  const name = WAITING[clock.kind];
  return name ? words.say(name) : null;
}

/** What a person must know besides the date, each a short clause: a snooze, an estimate, a doubt. */
export function cautionTexts(view: OrderView, here: Here): string[] {
  const { words } = here;
  const texts: string[] = [];
  if (view.snoozed && view.marks.snoozedUntil !== undefined) {
    texts.push(words.say('popupSnoozedUntil', momentText(view.marks.snoozedUntil, here)));
  }
  if (view.urgency === 'settled' || view.urgency === 'waiting') return texts;
  if (view.urgency === 'past-safe') texts.push(words.say('urgencyPastSafeNote'));
  if (view.earlierMayHavePassed) texts.push(words.say('urgencyEarlierMayHavePassed'));
  if (view.clockBehind) texts.push(words.say('urgencyClockBehind'));
  const clock = drivingClock(view);
  if (view.claimBy?.atMost && clock?.atMost) return [...texts, words.say('urgencyAtMostNote')];
  const less = clock?.because.lessFor;
  if (less) texts.push(lessForText(less, words));
  if (view.mayBeShorter) texts.push(words.say('urgencyMayBeShorter'));
  if (view.urgency === 'check' || (view.urgency === 'unknown' && !view.claimBy)) {
    // Another shop's pages are not read: only the user can tell its end.
    texts.push(words.say(view.marketplace === 'other' ? 'orderPageNoEnd' : 'urgencyOpenToLearn'));
  } else if (view.claimBy?.certainty === 'estimated') {
    texts.push(words.say('urgencyEstimate'));
  }
  return texts;
}
