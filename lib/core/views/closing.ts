import type { OrderView } from './order-view';
import { SOON_DAYS, type Urgency } from './urgency';

type Closing = Pick<OrderView, 'urgency' | 'claimBy' | 'daysLeft'>;

/** How many days what is said to close within a week closes in: the last of them is this weekday again. */
export const WEEK_DAYS = SOON_DAYS;

const AT_REST: readonly Urgency[] = ['settled', 'over', 'waiting', 'unknown'];

/** A maximum that comes near closes like every other date, however early the user wants to be warned. */
export const isRunning = ({ urgency, claimBy }: Pick<Closing, 'urgency' | 'claimBy'>): boolean =>
  urgency === 'check' ? claimBy?.atMost === true : !AT_REST.includes(urgency);

/**
 * The claim-by as a date that may be told: of an order that must be checked first nobody knows one, unless it is a
 * maximum (lib/core/README.md §3.5).
 */
export const datedClaimBy = <Date extends { readonly atMost?: true }>({
  urgency,
  claimBy,
}: {
  readonly urgency: Urgency;
  readonly claimBy: Date | null;
}): Date | null => (urgency === 'check' && !claimBy?.atMost ? null : claimBy);

/**
 * Whether a claim closes within so many days from today: its last whole day is at most so far away, or it is past its
 * safe date and may still be open. What must be checked first closes at no known time (lib/core/README.md §3.5). The
 * one definition for the badge, the pill, the bar, the popup, the list and the figures.
 *
 * @param days 0 is today; 7 includes the day that is a week away
 */
export const closesWithin = (days: number, order: Closing): boolean =>
  isRunning(order) && order.daysLeft !== null && order.daysLeft <= days;

/**
 * Whether an order was cancelled before anything was sent, and nobody said that the money came back, or that there is
 * nothing more to do. Whether it had been paid may not be known.
 *
 * Source: lib/core/README.md §4
 */
export const mayBeOwed = ({
  urgency,
  status,
  facts,
  marks,
}: Pick<OrderView, 'urgency' | 'status' | 'facts' | 'marks'>): boolean =>
  urgency === 'settled' &&
  status === 'cancelled' &&
  marks.settledAt === undefined &&
  facts.refundIssued === undefined;
