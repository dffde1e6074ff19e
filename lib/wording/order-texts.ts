import { dayOf } from '../core/time/calendar-day';
import type { OrderView } from '../core/views/order-view';
import { lessForText } from './clocks/clock-names';
import { drivingClock } from './clocks/driving-clock';
import { briefDayText, comingText, type Here } from './format';
import { statusText } from './status-words';

/** The first item's title, and how many more there are; "Order …1234" where no page has shown a title. */
export function titleText(
  view: Pick<OrderView, 'title' | 'id' | 'moreItems'>,
  { words }: Here,
): string {
  const title = view.title ?? words.say('popupOrderNumber', view.id.slice(-4));
  return view.moreItems > 0 ? words.count('popupMoreItems', view.moreItems, title) : title;
}

/** How far the order is: "delivered 13 Nov", "on its way". */
export function progressText(
  view: Pick<OrderView, 'status' | 'statusText'> & {
    readonly facts: Pick<OrderView['facts'], 'delivered'>;
  },
  here: Here,
): string {
  const { words } = here;
  const delivered = view.facts.delivered?.value;
  const arrived = view.status === 'delivered' || view.facts.delivered?.from === 'user';
  if (arrived && delivered && delivered.kind !== 'between') {
    const day = delivered.kind === 'day' ? delivered.day : dayOf(delivered.at, here.zone);
    return words.say('statusDeliveredOn', briefDayText(day, here));
  }
  return statusText(view, words);
}

/** What a person must know besides the date, each a short clause: a snooze, an estimate, a doubt. */
export function cautionTexts(view: OrderView, here: Here): string[] {
  const { words } = here;
  const texts: string[] = [];
  if (view.snoozed && view.marks.snoozedUntil !== undefined) {
    texts.push(words.say('popupSnoozedUntil', comingText(view.marks.snoozedUntil, here)));
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
