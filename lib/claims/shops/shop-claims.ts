import type { Distance } from '../../core/time/counting';
import type { Known } from '../case/known';
import type { Reason } from '../claim';
import type { ProofId } from '../evidence-kinds';
import type { NowCode } from '../nows';
import type { ReasonCode } from '../reasons';
import type { ClaimSourceId } from '../sources';
import type { StepCode } from '../steps';
import type { Stance, Stances } from './stance';
import type { Trap, TrapView } from './trap';

/** What the desk tells, by its code. */
export type Told = ReasonCode | StepCode | ProofId | NowCode;

/** What a shop's own texts say of claiming, as far as they are known. What is left out no source says. */
export interface ShopClaims {
  readonly stances: Stances;
  /** Where they say what holds at any shop. */
  readonly sources: { readonly [What in Told]?: ClaimSourceId };
  /** What a chargeback does to a dispute with it. */
  readonly chargeback: ReasonCode;
  /** What is only not wanted it takes back before it was sent, or where the order grants a free return; not else. */
  readonly refusesUnwanted?: true;
  /** A parcel that was visibly broken and was signed for may be refused. */
  readonly refusesSignedDamage?: true;
  /** A dispute that ended leaves no second one for the same problem. */
  readonly decidesOnce?: true;
  /** It decides by itself so long after a dispute was opened. */
  readonly stepsInAfter?: Distance;
  /** It asks to wait so long once a parcel is marked delivered. */
  readonly waitsAfterScan?: Distance;
  /** When a refund is late. */
  readonly refundLate?: {
    readonly after: Distance;
    /** It counts from the return too, not from the refund alone. */
    readonly fromReturn: boolean;
    /** What else is known of when this buyer's money comes. */
    readonly besides: (known: Known) => readonly Reason[];
  };
  /** What a plan of the shop's still covers once its own days are over; null where this order has none. */
  readonly underPlan?: (known: Known) => Stance | null;
  /** What to tell beside buttons of its pages that end something. */
  readonly traps?: (view: TrapView) => readonly Trap[];
}
