import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { Instant } from '../core/time/moment';
import type { CheckProgress } from '../core/views/checking';
import type { CheckDrawing } from '../core/views/drawing';

/** From which page a step of checking comes, and when. */
export interface CheckContext {
  readonly marketplace: MarketplaceId;
  /** The language that the page says it is in, as it says it. */
  readonly language: string;
  readonly readAt: Instant;
}
export type CheckAction =
  /** `go`: the user's click that starts a run, or goes on with one that stopped. */
  | { readonly kind: 'poll' | 'go' | 'cancel' }
  /** What the shop answered to the question with this id, or that nothing came. */
  | { readonly kind: 'answer'; readonly id: string; readonly text: string }
  | { readonly kind: 'silence'; readonly id: string; readonly why: 'no-client' | 'no-answer' };
/** What a page of a shop asks about the checking of that shop's orders. */
export type CheckRequest = CheckContext & CheckAction;

/** A question that the page must put to its shop, not before `pause` ms are over. */
export interface CheckQuestion {
  readonly id: string;
  readonly api: string;
  readonly data: { readonly [parameter: string]: string | boolean };
  readonly pause: number;
}

export interface CheckReply {
  /** How many orders a click would ask about: 0 where nothing is to be checked, or the shop cannot be asked. */
  readonly offered: number;
  /** Null when no run is worth telling of. */
  readonly progress: CheckProgress | null;
  /** For a page of a shop: what its bar offers. */
  readonly drawing?: CheckDrawing;
  /** Null when the page must ask nothing. */
  readonly next: CheckQuestion | null;
}
