import type { Instant } from './calendar-day';
import type { Clock } from './clock';

/** What a buyer must know of a route beyond the shop: a message name is `routeNote` + one of these. */
export type RouteNoteCode =
  /** The bank may ask earlier; `at`: by when to have called it. */
  | 'bank-may-ask-earlier'
  /** The limit binds the bank, so the buyer must be earlier. */
  | 'limit-binds-the-bank'
  /** Some cases are taken only after a wait. */
  | 'wait-first'
  /** `at`: until when it may be possible, counted from the promised delivery. */
  | 'counted-from-promise'
  /** `at`: the end of the shorter of two limits that sources give. */
  | 'sources-disagree'
  | 'escalate-in-20-days'
  | 'not-if-recovered'
  | 'debited-later'
  /** `at`: the end of the working day that a last day without work moves to. */
  | 'next-working-day'
  | 'send-back-in-14-days'
  | 'longer-if-not-informed'
  | 'one-item-by-credit-card'
  /** Using the route ends the shop's own. */
  | 'closes-the-shops-dispute'
  /** Nobody says what using the route does to the shop's own. */
  | 'may-close-the-shops-dispute';

export interface RouteNote {
  readonly code: RouteNoteCode;
  /** The instant that the note is about; null where it names none. */
  readonly at: Instant | null;
}

/**
 * A way to the money that does not lead through the shop: payment service, bank or law. It runs beside the shop's clocks and never
 * becomes the claim-by.
 */
export interface RouteClock extends Clock {
  /** When to have acted, before the limit itself; null where nothing is advised. */
  readonly adviseBy: Instant | null;
  /** Until when it may still be possible after `safe`: shown, never relied on. Null: not known, or no later than `safe`. */
  readonly possibleUntil: Instant | null;
  readonly notes: readonly RouteNote[];
}
