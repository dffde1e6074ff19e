import { ENOUGH_OF_DAY, minutesOf } from '../../core/reminders/quiet-hours';
import { beforeWeekend } from '../../core/reminders/weekend';
import type { ClaimBy } from '../../core/rules/clock';
import {
  addDays,
  type CalendarDay,
  DAY_LENGTH,
  daysBetween,
  HOUR_LENGTH,
  instantAt,
  MINUTE_LENGTH,
} from '../../core/time/calendar-day';
import { isUnder48Hours, lastMinute } from '../../core/time/last-day';
import type { Instant } from '../../core/time/moment';
import { datedClaimBy } from '../../core/views/closing';
import type { OrderView } from '../../core/views/order-view';
import type { Settings } from '../../core/views/settings';
import { clockDay } from '../../wording/clocks/clock-day';
import { becauseText, certaintyName } from '../../wording/clocks/clock-names';
import { clockWording, clockWordings } from '../../wording/clocks/clock-wording';
import { drivingClock } from '../../wording/clocks/driving-clock';
import { type Here, isAtMost, momentText } from '../../wording/format';
import { shopLabel } from '../../wording/list/shop-label';
import { moneyText } from '../../wording/money';
import { cautionTexts, titleText } from '../../wording/order-texts';

/** An event with a time ends with the limit. */
const TIMED_LENGTH = HOUR_LENGTH;

/** What alarms come from. */
export type CalendarSettings = Pick<Settings, 'thresholds' | 'quietHours' | 'weekend'>;

/** One order's limit in a calendar. */
export interface CalendarEvent {
  /** The same for as long as the order is known: a calendar that has it changes it. */
  readonly uid: string;
  readonly when:
    | { readonly kind: 'day'; readonly day: CalendarDay }
    | { readonly kind: 'time'; readonly start: Instant; readonly end: Instant };
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly cancelled: boolean;
  /** Minutes from the start of the day or of the event at which it reminds; before it they are negative. */
  readonly alarms: readonly number[];
}

const uidOf = ({ marketplace, id }: Pick<OrderView, 'marketplace' | 'id'>): string =>
  `${marketplace}-${id}@claimclock.example`;

/**
 * The event of an order: all day on the last whole day, with a time where less than 48 hours are left. Null where
 * nothing is open, or no date is known, as where the order must be checked first.
 */
export function eventOf(
  view: OrderView,
  settings: CalendarSettings,
  here: Here,
): CalendarEvent | null {
  const claimBy = datedClaimBy(view);
  if (claimBy?.state !== 'open' || claimBy.safe <= here.now || view.urgency === 'settled')
    return null;
  const when = whenOf(claimBy, here);
  return {
    uid: uidOf(view),
    when,
    summary: summaryOf(view, claimBy, here),
    description: descriptionOf(view, here),
    url: view.detailUrl,
    cancelled: false,
    alarms: when.kind === 'day' ? ofDay(when.day, settings, here) : ofTime(when, settings, here),
  };
}

/** The event of an order that needs nothing any more: a calendar that has it strikes it out. */
export function cancelledEventOf(view: OrderView, today: CalendarDay, here: Here): CalendarEvent {
  return {
    uid: uidOf(view),
    when: { kind: 'day', day: view.claimBy?.lastWholeDay ?? today },
    summary: here.words.say('calendarSettled', titleText(view, here)),
    description: '',
    url: view.detailUrl,
    cancelled: true,
    alarms: [],
  };
}

function whenOf({ safe, lastWholeDay }: ClaimBy, { now, zone }: Here): CalendarEvent['when'] {
  if (!isUnder48Hours(safe, now)) return { kind: 'day', day: lastWholeDay };
  const end = lastMinute(safe, zone);
  return { kind: 'time', start: end - TIMED_LENGTH, end };
}

function summaryOf(view: OrderView, claimBy: ClaimBy, here: Here): string {
  const { words, now } = here;
  const title = titleText(view, here);
  if (isAtMost(claimBy, now)) return words.say('calendarAtMost', title);
  const what = clockWording(claimBy, words);
  const name = claimBy.certainty === 'estimated' ? 'calendarAbout' : 'calendarTitle';
  return words.say(name, what, title);
}

function descriptionOf(view: OrderView, here: Here): string {
  const { words, now } = here;
  const first = drivingClock(view);
  const others = view.clocks.filter(
    (clock) => clock !== first && clock.counts && clock.binds === 'limit' && clock.state === 'open',
  );
  const told = first ? [first, ...others] : others;
  const names = clockWordings(told, words);
  const lines = told.map((clock, index) =>
    words.say('calendarTitle', names[index] ?? '', clockDay(clock, here)),
  );
  return [
    first && lines[0],
    first && words.say('calendarTitle', certaintyName(first, words), becauseText(first, words)),
    ...cautionTexts({ ...view, snoozed: false }, here),
    words.say('orderPageShopAndId', shopLabel(view.marketplace, words), view.id),
    view.total && moneyText(view.total, words),
    ...lines.slice(first ? 1 : 0),
    words.say('calendarAsOf', momentText(now, here)),
  ]
    .filter((text) => text !== null)
    .join('\n');
}

const EARLY = 9 * 60;

/**
 * Minutes after midnight at which a day's reminder comes: when the quiet hours end, or at nine where those begin later
 * than that, or end when too little is left of the day (lib/core/README.md §3.14).
 */
function morning({ quietHours: { on, from, to } }: Pick<Settings, 'quietHours'>): number {
  const [begin, end] = [minutesOf(from), minutesOf(to)];
  const isPutOff = on && (end <= EARLY || begin <= EARLY || end < begin);
  return isPutOff && end * MINUTE_LENGTH + ENOUGH_OF_DAY <= DAY_LENGTH ? end : EARLY;
}

function ofDay(day: CalendarDay, settings: CalendarSettings, { now, zone }: Here): number[] {
  const at = morning(settings);
  const days = settings.thresholds.map((before) =>
    beforeWeekend(addDays(day, -before), settings.weekend),
  );
  return [...new Set(days)]
    .filter((each) => instantAt(each, at, zone) > now)
    .map((each) => at - daysBetween(each, day) * 24 * 60);
}

const TWO_HOURS = 2 * 60;

/** On the last day two hours before, and when it begins. */
function ofTime(
  { start }: { readonly start: Instant },
  { thresholds }: Pick<Settings, 'thresholds'>,
  { now }: Here,
): number[] {
  const before = thresholds.map((days) => (days === 0 ? -TWO_HOURS : -days * 24 * 60));
  return [...before, 0].filter((minutes) => start + minutes * MINUTE_LENGTH > now);
}
