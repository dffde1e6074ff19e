import type { Clock } from '../core/rules/clock';
import type { RouteNote } from '../core/rules/route';
import type { Instant } from '../core/time/moment';
import type { ClaimRouteId } from './claim-route-id';
import type { EvidenceItem } from './evidence-kinds';
import type { ReasonCode } from './reasons';
import type { ClaimSituation } from './situation';
import type { StepCode } from './steps';

/**
 * Why a day cannot be fully relied on. `estimate`: an older rule, or counted from a day that is not known. `at-most`:
 * it may end before.
 */
export type Doubt = 'estimate' | 'at-most';

/** Why something is as it is, as words that a translation can fill in. */
export interface Reason {
  readonly code: ReasonCode;
  /** The instant that the reason is about; null where it names none. */
  readonly at: Instant | null;
  /** Left out where the instant is sure. */
  readonly doubt?: Doubt;
}

/**
 * `not-yet`: it will be open, or something must be done first. `not-yours`: it is no way for this order.
 * `unknown`: too little is known, and the reasons say what.
 */
export type RouteState = 'open' | 'not-yet' | 'not-yours' | 'over' | 'unknown';

/** One way to the money, for one order and one situation. */
export interface ClaimRoute {
  readonly id: ClaimRouteId;
  readonly state: RouteState;
  /** From when it is certainly open: the latest reading counts. Null: at once, or not known. */
  readonly from: Instant | null;
  /** Until when it is certainly open: the earliest reading counts. Null: no source gives an end, or it is not known. */
  readonly until: Instant | null;
  /** The first is the one that decides. */
  readonly reasons: readonly Reason[];
  /** What the network calls such a claim, the best first; empty where it has no name or the way is not yours. */
  readonly codes: readonly string[];
  /** By when to have acted, where banks may be stricter than their network; null where nothing is advised. */
  readonly adviseBy: Instant | null;
  /** Of `until` and `adviseBy`; left out where they are sure. */
  readonly doubt?: Doubt;
  /** Of `from`; left out where it is sure. */
  readonly fromDoubt?: Doubt;
  /** What else must be known of its days; left out where nothing must. */
  readonly notes?: readonly RouteNote[];
}

export const OWED = ['full', 'partial', 'replacement', 'none', 'unclear'] as const;
export type Owed = (typeof OWED)[number];

/** Something to do, the next thing first. */
export interface Step {
  readonly code: StepCode;
  /** By when, or from when where the step is to wait; null where nothing dates it. */
  readonly at: Instant | null;
  /** Left out where the instant is sure. */
  readonly doubt?: Doubt;
}

/** One order's claim in one situation: may I, why, what is owed, by which ways, with what proof, what now. */
export interface Claim {
  readonly situation: ClaimSituation;
  readonly eligible: 'yes' | 'no' | 'unclear';
  readonly reasons: readonly Reason[];
  readonly owed: Owed;
  /** All of them, in the order of `CLAIM_ROUTES`. */
  readonly routes: readonly ClaimRoute[];
  readonly evidence: readonly EvidenceItem[];
  readonly next: readonly Step[];
  readonly clocks: readonly Clock[];
}
