import type { Claim } from '../../lib/claims/claim';
import type { Answered } from '../../lib/claims/questions';
import type { ClaimRecord } from '../../lib/core/facts/claims/claim-record';
import type { FactName, Facts } from '../../lib/core/facts/fact';
import type { OrderKey } from '../../lib/core/facts/order';
import type { FollowContent } from './follow/follow-content';
import type { LettersContent } from './letters/letters-content';

/** One order's claim as far as the questions are answered. */
export interface ClaimDeskContent extends LettersContent, FollowContent {
  readonly key: OrderKey;
  readonly facts: Facts;
  /** What was chosen and written for it. */
  readonly record: ClaimRecord;
  /** How many answers there were about letters when it was asked for. */
  readonly asked: number;
  readonly answers: Answered;
  /** Null until it is said what happened. */
  readonly claim: Claim | null;
  /** What nobody has said and would make it surer, the weightiest first. */
  readonly asks: readonly FactName[];
  /** What was said and it was decided by. */
  readonly used: readonly FactName[];
}
