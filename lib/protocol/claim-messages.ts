import type { Draft } from '../core/facts/claims/claim-record';
import type { Order, OrderKey } from '../core/facts/order';
import type { OwnWindow } from '../core/rules/own-windows';

/** What a claim is worked out from. */
export interface ClaimOrder {
  readonly order: Order;
  readonly strict: boolean;
  /** Where the buyer lives by the settings; null where they do not say. */
  readonly country: string | null;
  readonly ownWindows: readonly OwnWindow[];
}

/** The claim desk, for the extension's own pages alone. */
export interface ClaimProtocol {
  /** What the claim desk works from; null where there is no such order. */
  viewClaimOrder(request: { key: OrderKey }): ClaimOrder | null;
  /** Keeps what the user says happened, by the name of the situation; null: nothing any more. */
  chooseSituation(request: { key: OrderKey; situation: string | null }): void;
  /**
   * Keeps what was typed into a letter. `base` is what the facts made of it; `over` are the versions that the page had
   * read, which give way: what another page wrote meanwhile stays beside it. A text that is null gives them up.
   *
   * @returns the letter's versions now; null where there is no such order
   */
  writeLetter(request: {
    key: OrderKey;
    letter: string;
    text: string | null;
    base: string;
    over: number[];
  }): Draft | null;
}
