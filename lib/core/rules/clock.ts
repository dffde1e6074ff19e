import type { From, TimeFactName } from '../facts/fact';
import type { CalendarDay } from '../time/calendar-day';
import type { Instant } from '../time/moment';
import type { Anchor, ClockKind, LessFor, Rank } from './rule';
import type { Source } from './source';

export type Certainty = 'stated' | 'computed' | 'estimated' | 'unknown';

/**
 * Where a limit stands. `past-safe`: past the safe date, may still be open. `check`: too little is known, open the
 * order's page. Waits are `open` until they are due and `over` after.
 */
export type ClockState = 'open' | 'past-safe' | 'check' | 'over' | 'unknown';

/** Why a clock shows what it shows, as words a translation can fill in. */
export interface Because {
  /** A message name: `because` + one of the codes below, in the locale files. */
  readonly code: BecauseCode;
  /** How far it counts, in `unit`; null for a printed date. */
  readonly days: number | null;
  readonly unit: 'days' | 'business-days' | 'hours' | 'months';
  readonly anchor: Anchor;
  /** The fact that stands in for an unknown anchor. */
  readonly standIn: TimeFactName | null;
  /** It is the first that was said of the anchor; left out where it is what is said now. */
  readonly isFirst?: true;
  /** What may have less time; left out where the rule names nothing. */
  readonly lessFor?: LessFor;
}
export type BecauseCode =
  /** The page printed this date. */
  | 'stated-by-page'
  /** The detail page printed it, and the tracking page, which may name an earlier day, was not read yet. */
  | 'stated-by-detail-alone'
  /** The user typed this date. */
  | 'entered-by-user'
  /** Counted `days` from a known anchor. */
  | 'counted'
  /** Counted from `standIn`, an earlier event, because the anchor is not known. */
  | 'counted-from-bound'
  /**
   * Counted `days` from something that is itself only estimated, or known only not to have happened before some
   * reading.
   */
  | 'counted-from-estimate'
  /** The user's other orders were given `days` from the anchor. */
  | 'own-orders'
  /** A superseded or third-party rule. */
  | 'older-rule'
  /** Nothing to count from: open the order's detail page. */
  | 'anchor-unknown-open-detail'
  /** Nothing to count from: open the order's tracking page. */
  | 'anchor-unknown-open-tracking';

/** A rule applied to an order. */
export interface Clock {
  readonly kind: ClockKind;
  readonly rule: string;
  readonly binds: 'limit' | 'wait';
  /**
   * For a limit the last instant that is certainly in time; for a wait the first that is certainly late. Null: unknown.
   */
  readonly safe: Instant | null;
  /** The instant from which a limit is certainly over; null: not provable, or a wait. */
  readonly surelyOver: Instant | null;
  readonly state: ClockState;
  readonly certainty: Certainty;
  /** Whether it may become the claim-by; false: listed for information. */
  readonly counts: boolean;
  readonly rank: Rank;
  readonly source: Source;
  readonly because: Because;
  /** The page's own words when it printed the date or the number. */
  readonly quote: string | null;
  readonly from: From | null;
  readonly readAt: Instant | null;
  /** Read more than 24 hours ago; only for what a page stated. */
  readonly stale: boolean;
  /**
   * It is the most that may have been promised, or counts from that: the end may come before it
   * (lib/core/README.md §3.8).
   */
  readonly atMost?: true;
}

/** The one date a user is shown first (lib/core/README.md §3.5). */
export interface ClaimBy {
  readonly safe: Instant;
  /** The last whole day in the user's zone that ends at or before `safe` (lib/core/README.md §2.7). */
  readonly lastWholeDay: CalendarDay;
  readonly certainty: Certainty;
  readonly rule: string;
  readonly kind: ClockKind;
  readonly state: 'open' | 'past-safe';
  /**
   * Nothing but a maximum is known of the end: no date to rely on, the order must be checked (lib/core/README.md §3.8).
   */
  readonly atMost?: true;
}
