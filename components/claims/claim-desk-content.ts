import type { Claim } from '../../lib/claims/claim';
import type { Answered } from '../../lib/claims/questions';
import type { FactName, Facts } from '../../lib/core/facts/fact';
import type { OrderKey } from '../../lib/core/facts/order';

/** One order's claim as far as the questions are answered. */
export interface ClaimDeskContent {
  readonly key: OrderKey;
  readonly facts: Facts;
  readonly answers: Answered;
  /** Null until it is said what happened. */
  readonly claim: Claim | null;
  /** What nobody has said and would make it surer, the weightiest first. */
  readonly asks: readonly FactName[];
  /** What was said and it was decided by. */
  readonly used: readonly FactName[];
}
