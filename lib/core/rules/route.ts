import type { From } from '../facts/fact';
import type { Instant, Zone } from '../time/moment';
import type { Clock } from './clock';
import type { HandIn } from './hand-in';

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
 * A way to the money that does not lead through the shop: payment service, bank or law. It runs beside the shop's
 * clocks and never becomes the claim-by.
 */
export interface RouteClock extends Clock {
  /** When to have acted, before the limit itself; null where nothing is advised. */
  readonly adviseBy: Instant | null;
  /**
   * Until when it may still be possible after `safe`: shown, never relied on. Null: not known, or no later than `safe`.
   */
  readonly possibleUntil: Instant | null;
  readonly notes: readonly RouteNote[];
}

/** What more would have to be known before all routes of an order are. */
export type RouteAsk =
  /** Nobody said how the order was paid. */
  | 'how-paid'
  /** It was paid with a card, and nothing says with which. */
  | 'which-card'
  /** The page says how, in words that name no way to pay that is known here. */
  | 'which-way'
  /** Nobody said where the buyer lives. */
  | 'country';

/** How an order was paid, as far as the routes need it. */
export interface PaidWith {
  /** The words of the page, or what the user chose. */
  readonly text: string;
  /** `settings`: how the user pays where nobody says it of an order. */
  readonly from: From | 'settings';
  /** Whether the words name a way to pay that is known here, with or without a route of its own. */
  readonly known: boolean;
}

/** Everything that leads to the money beside the shop, of one order. Plain data: it crosses the message border. */
export interface BeyondShop {
  /** What is still open first, then by date. */
  readonly routes: readonly RouteClock[];
  readonly asks: readonly RouteAsk[];
  /** Null: nobody said. */
  readonly paidWith: PaidWith | null;
  /** Whether sending the goods back can be the question: something arrived, or a return is under way. */
  readonly mayReturn: boolean;
  /** Where to hand in a return; null where that is not the question, or not known of the buyer's country. */
  readonly handIn: HandIn | null;
}

/** For whom, when and of which shop the routes beside it are looked at. */
export interface BeyondContext {
  readonly now: Instant;
  /** The user's: banks and laws of the user's country count in it. */
  readonly zone: Zone;
  /** Where the user lives by the settings, a code of ISO 3166; null where they do not say. */
  readonly country: string | null;
  /** How the user pays by the settings; null where they do not say. */
  readonly paidWith: string | null;
  /** Where returns to the shop can be handed in; null where nobody says. */
  readonly handIn: HandIn | null;
}
