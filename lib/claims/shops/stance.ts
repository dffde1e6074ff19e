import type { Known } from '../case/known';
import type { Owed } from '../claim';
import type { ReasonCode } from '../reasons';
import type { ClaimSituation } from '../situation';

/** What a shop says of a case, its time and the exceptions aside. */
export interface Stance {
  /** `unknown`: no source says whether the shop takes it. */
  readonly takes: 'yes' | 'no' | 'unknown';
  readonly owed: Owed;
  readonly reason: ReasonCode;
  /** What answers the carrier's records must be in hand first; left out where the shop asks for nothing of it. */
  readonly first?: ReasonCode;
}

/** What a shop says of each case; what is left out it says nothing of. */
export type Stances = {
  readonly [Situation in ClaimSituation]?: Stance | ((known: Known) => Stance);
};

export const takes = (reason: ReasonCode, owed: Owed): Stance => ({ takes: 'yes', owed, reason });
export const refuses = (reason: ReasonCode): Stance => ({ takes: 'no', owed: 'none', reason });
/** It depends on what nobody said. */
export const asks = (reason: ReasonCode): Stance => ({ takes: 'unknown', owed: 'unclear', reason });
export const SAYS_NOTHING: Stance = asks('shop-says-nothing');
