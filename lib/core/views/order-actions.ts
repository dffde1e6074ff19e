import type { Status } from '../facts/fact';
import { addDays, type CalendarDay, dayOf } from '../time/calendar-day';
import type { Instant, Zone } from '../time/moment';
import { morningOf } from '../time/morning';
import type { OrderView } from './order-view';

export const SNOOZE_LENGTHS = ['tomorrow', 'three-days', 'day-before'] as const;
/** Until the morning after, for three days, or until the morning before the deadline's last whole day. */
export type SnoozeLength = (typeof SNOOZE_LENGTHS)[number];

/** Those marks that need nothing said with them. */
export const PLAIN_MARKS = ['settled'] as const;
type PlainMark = (typeof PLAIN_MARKS)[number];

/** What a user can say of an order. */
export type OrderMark =
  /** Its warnings are put off. */
  | { readonly kind: 'snooze'; readonly for: SnoozeLength }
  /** The user has the parcel since that day. */
  | { readonly kind: 'received'; readonly day: CalendarDay }
  /** `settled`: nothing more is wanted from it. */
  | { readonly kind: PlainMark };
export type MarkKind = OrderMark['kind'];

/** What takes each of them back. */
export const WAY_BACK = {
  snooze: 'unsnooze',
  received: 'unreceived',
  settled: 'unsettled',
} as const satisfies Record<MarkKind, string>;
export type WayBack = (typeof WAY_BACK)[MarkKind];

const TAKEN_BACK: Readonly<Record<WayBack, MarkKind>> = {
  unsnooze: 'snooze',
  unreceived: 'received',
  unsettled: 'settled',
};
export const takenBackBy = (way: WayBack): MarkKind => TAKEN_BACK[way];

/** What can be done to an order: each mark, and the way back from it. */
export type OrderAction = OrderMark | { readonly kind: WayBack };

export const isMark = (action: OrderAction): action is OrderMark => action.kind in WAY_BACK;

/** An action that is offered, and what is asked before it is done. Every surface draws it from this alone. */
export type Offered<Action extends OrderAction = OrderAction> = {
  readonly kind: Action['kind'];
} & (
  | { readonly asks: null; readonly action: Action }
  | {
      readonly asks: 'length';
      /** Empty: it closes too soon for any. */
      readonly lengths: readonly SnoozeLength[];
      readonly actionFor: (length: SnoozeLength) => Action;
    }
  | { readonly asks: 'day'; readonly actionOn: (day: CalendarDay) => Action }
);

const snoozeBy = (lengths: readonly SnoozeLength[]): Offered<OrderMark> => ({
  kind: 'snooze',
  asks: 'length',
  lengths,
  actionFor: (length) => ({ kind: 'snooze', for: length }),
});
const RECEIVED: Offered<OrderMark> = {
  kind: 'received',
  asks: 'day',
  actionOn: (day) => ({ kind: 'received', day }),
};
const SETTLED: Offered<OrderMark> = { kind: 'settled', asks: null, action: { kind: 'settled' } };
const back = (kind: WayBack): Offered => ({ kind, asks: null, action: { kind } });

/** What can be done to several orders at once: to those among them to which it is offered. */
export const ON_SEVERAL = [snoozeBy(SNOOZE_LENGTHS), RECEIVED, SETTLED];

const WITHOUT_PARCEL: readonly Status[] = ['awaiting-payment', 'cancelled', 'expired', 'refunded'];

/**
 * What can be done to an order as it stands at `now`; nothing is offered that would change nothing.
 *
 * @param zone the user's
 */
export function actionsOf(
  { claimBy, facts, hint, marks, snoozed, status }: OrderView,
  now: Instant,
  zone: Zone,
): Offered[] {
  if (marks.settledAt !== undefined) return [back('unsettled')];
  const { delivered } = facts;
  const mayCome = delivered === undefined && !WITHOUT_PARCEL.includes(status);
  // The hint asks for it by the name of its button.
  const isAsked = hint?.code === 'delivered-not-received';
  return [
    snoozed && back('unsnooze'),
    !snoozed && claimBy && snoozeBy(snoozesBefore(claimBy.lastWholeDay, now, zone)),
    (mayCome || isAsked) && RECEIVED,
    delivered?.from === 'user' && back('unreceived'),
    SETTLED,
  ].filter((offered) => offered !== null && offered !== false);
}

/** The snoozes that end after `now`, and in the morning of the last whole day at the latest. */
function snoozesBefore(lastWholeDay: CalendarDay, now: Instant, zone: Zone): SnoozeLength[] {
  const today = dayOf(now, zone);
  return SNOOZE_LENGTHS.filter((length) => {
    const day = snoozeDay(length, today, lastWholeDay);
    return day !== null && day <= lastWholeDay && morningOf(day, zone) > now;
  });
}

/**
 * The day in whose morning a snooze ends; null for one that has no end.
 *
 * @param lastWholeDay the deadline's; null: no deadline is known
 */
export function snoozeDay(
  length: SnoozeLength,
  today: CalendarDay,
  lastWholeDay: CalendarDay | null,
): CalendarDay | null {
  if (length === 'day-before') return lastWholeDay && addDays(lastWholeDay, -1);
  return addDays(today, length === 'tomorrow' ? 1 : 3);
}
