import type { AccountId } from '../facts/account';
import type { MarketplaceId } from '../facts/marketplace-id';
import { REFUSALS } from '../facts/readings/page-data';
import type { ClaimBy } from '../rules/clock';
import type { Instant } from '../time/moment';

export const CHECK_STOPS = [
  ...REFUSALS,
  'no-client',
  'no-answer',
  'unreadable',
  'cancelled',
] as const;
/**
 * Why the checking of orders stopped before its end: the shop refused, the page has no client that could ask, no answer
 * came, several answers in a row could not be read, or the user cancelled it.
 */
export type CheckStop = (typeof CHECK_STOPS)[number];

export const CHECK_RESULTS = ['read', 'nothing-new', 'not-found', 'unreadable'] as const;
/** What asking the shop about one order gave, best first. */
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** One order that was asked about. */
export interface CheckedOrder {
  readonly id: string;
  /** What it is called; null where no page has named it. */
  readonly title: string | null;
  readonly result: CheckResult;
  /** Its claim-by as it stands now. */
  readonly claimBy: ClaimBy | null;
}

/** How the checking of orders goes that the user started with a click. */
export interface CheckProgress {
  /**
   * `running` in the page that asks; `elsewhere`: in another tab; `stopped`: for the reason in `stop`, or, without one,
   * because its page went away; `finished`: every order was asked about.
   */
  readonly phase: 'running' | 'elsewhere' | 'stopped' | 'finished';
  readonly total: number;
  /** The orders that are done, in the order of work. */
  readonly checked: readonly CheckedOrder[];
  readonly stop: CheckStop | null;
  /** Before this nothing more may be asked; null: at once. */
  readonly until: Instant | null;
}

/** One order of a run and what its questions gave so far, one result for each that is done. */
export interface RunOrder {
  readonly id: string;
  /** What was known of it when the run began, in short: it tells whether anything was learnt. */
  readonly known: string;
  readonly results: readonly CheckResult[];
}

/** One click's checking of orders: as little as another worker needs to go on with it. */
export interface CheckRun {
  /** Names the run in the ids of its questions. */
  readonly id: string;
  readonly marketplace: MarketplaceId;
  /** Whose orders it asks for; left out where nobody could tell when it began. */
  readonly account?: AccountId;
  readonly startedAt: Instant;
  /** The tab that asks. No other may before `leaseUntil`. */
  readonly owner: number;
  readonly leaseUntil: Instant;
  /** When the newest question is put to the shop; also before it is. */
  readonly askedAt: Instant;
  readonly stop: { readonly kind: CheckStop; readonly at: Instant } | null;
  /** In the order of work. */
  readonly orders: readonly RunOrder[];
}
