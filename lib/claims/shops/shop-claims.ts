import type { EvidenceType } from '../../core/records/evidence';
import type { Distance } from '../../core/time/counting';
import type { Known } from '../case/known';
import type { Reason } from '../claim';
import type { ClaimEvent } from '../events';
import type { ProofId } from '../evidence-kinds';
import type { NowCode } from '../nows';
import type { ReasonCode } from '../reasons';
import type { ClaimSourceId } from '../sources';
import type { StepCode } from '../steps';
import type { Stance, Stances } from './stance';
import type { Trap, TrapView } from './trap';

/** What the desk tells, by its code. */
export type Told = ReasonCode | StepCode | ProofId | NowCode;

/** What happened in a claim so far. */
export type Happened = ReadonlySet<ClaimEvent>;

/** What a shop says of what follows once something happened; what is left out no source says. */
export interface ShopFollow {
  /** While a dispute runs, and once it was decided. */
  readonly dispute?: (known: Known, happened: Happened) => readonly NowCode[];
  /** By when a return is to be posted, and what asks for it beside one that was agreed on. */
  readonly returnInTime?: { readonly after: readonly ClaimEvent[]; readonly code: NowCode };
  /** How long its refunds take. */
  readonly refundTakes?: (known: Known, happened: Happened) => readonly NowCode[];
  /** What credit at the shop is. */
  readonly credit?: NowCode;
}

/** A line of a letter that states a rule of the shop, with where it says so. */
export interface ShopRule {
  readonly english: string;
  readonly source: ClaimSourceId;
}

/** Bytes, as forms count them. */
export const MB = 1_000_000;

/** What a shop's form takes of files; null: no source gives a limit, so none is invented. */
export interface FormLimit {
  readonly files: number | null;
  /** Bytes that one file must stay below: a source that says "at most" may mean either. */
  readonly each: number;
  /** Bytes of all files together. */
  readonly together: number | null;
  readonly types: readonly EvidenceType[];
  readonly sources: readonly ClaimSourceId[];
}

/** What a shop's own texts say of claiming, as far as they are known. What is left out no source says. */
export interface ShopClaims {
  readonly stances: Stances;
  /** Where they say what holds at any shop. */
  readonly sources: { readonly [What in Told]?: ClaimSourceId };
  /** What a chargeback does to a dispute with it. */
  readonly chargeback: ReasonCode;
  /**
   * It takes back goods that are only not wanted before they were sent, or where the order grants a free return; else
   * not.
   */
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
  readonly follow?: ShopFollow;
  /** Its rules as its own people read them in a letter, by the reason that rests on them. */
  readonly rulesInEnglish?: { readonly [Code in ReasonCode]?: string };
  /** How long its refunds take, for a letter. */
  readonly refundTime?: ShopRule;
  /** Its forms wanted plain letters and digits. */
  readonly plainText?: true;
  /** What it committed itself to of the right to withdraw: a message of letters, and who says so. */
  readonly withdrawal?: { readonly message: string; readonly source: ClaimSourceId };
  /** What is known of the form that its evidence is handed in with. */
  readonly form?: FormLimit;
  /** What to tell beside buttons of its pages that end something. */
  readonly traps?: (view: TrapView) => readonly Trap[];
}
