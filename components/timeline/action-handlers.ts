import type { OrderAction } from '../../lib/core/views/order-actions';

/** What a person can do to an order from its timeline; each has its undo, there or on the page it opens. */
export interface ActionHandlers {
  readonly act: (action: OrderAction) => void;
  /** Takes a quiet line away for as long as it says the same. */
  readonly dismissLine: (line: string) => void;
  /** Opens the claim desk. */
  readonly claim: () => void;
  /** Opens the extension's page on which its facts are corrected. */
  readonly correct: () => void;
}
