import type { Status } from '../facts/fact';
import { addDays, type CalendarDay, dayOf } from '../time/calendar-day';
import type { Instant, Zone } from '../time/moment';
import { morningOf } from '../time/morning';
import type { OrderView } from './order-view';

export const SNOOZE_LENGTHS = ['tomorrow', 'three-days', 'day-before'] as const;
/** Until the morning after, for three days, or until the morning before the deadline's last whole day. */
export type SnoozeLength = (typeof SNOOZE_LENGTHS)[number];

/** What every surface offers to do to an order, and to take back. */
export interface OfferedActions {
  /** How long its warnings can be put off; empty: it closes too soon for that. Null: there is nothing to put off. */
  readonly snooze: readonly SnoozeLength[] | null;
  readonly unsnooze: boolean;
  readonly markReceived: boolean;
  readonly unmarkReceived: boolean;
  readonly markSettled: boolean;
  readonly unmarkSettled: boolean;
}

const WITHOUT_PARCEL: readonly Status[] = ['awaiting-payment', 'cancelled', 'expired', 'refunded'];

/**
 * What can be done to an order as it stands at `now`; nothing is offered that would change nothing.
 *
 * @param zone the user's
 */
export function actionsOf(
  { claimBy, facts, marks, snoozed, status }: OrderView,
  now: Instant,
  zone: Zone,
): OfferedActions {
  const settled = marks.settledAt !== undefined;
  const lengths = claimBy && snoozesBefore(claimBy.lastWholeDay, now, zone);
  return {
    snooze: settled || snoozed ? null : lengths,
    unsnooze: !settled && snoozed,
    markReceived: !settled && facts.delivered === undefined && !WITHOUT_PARCEL.includes(status),
    unmarkReceived: !settled && facts.delivered?.from === 'user',
    markSettled: !settled,
    unmarkSettled: settled,
  };
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
