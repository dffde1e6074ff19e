import type { Evidence } from '../../../lib/core/records/evidence';
import type { OrderView } from '../../../lib/core/views/order-view';
import type { ClaimDeskContent } from '../claim-desk-content';
import type { LetterDraft } from '../letters/letters-content';

/** A file of a case, and where it can be seen from the index; null: not from there. */
export interface CaseFile {
  readonly evidence: Evidence;
  readonly address: string | null;
}

/** What a case is told from. */
export interface CaseContent {
  readonly order: OrderView;
  readonly desk: ClaimDeskContent;
  readonly drafts: ReadonlyMap<string, LetterDraft>;
  /** In the order of the case. */
  readonly files: readonly CaseFile[];
}

/** A letter as it goes into the case. */
export interface CaseLetter {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface CaseHandlers {
  /** How saving the case stands. */
  readonly state: 'nothing' | 'busy' | 'saved' | 'failed';
  /** Saves the case as one file. */
  readonly save: (parts: CaseParts) => void;
}

export interface CaseParts {
  readonly files: readonly Evidence[];
  readonly letters: readonly CaseLetter[];
  /** The page that leads to all of it, once it is known where each file lies. */
  readonly index: (addresses: readonly string[]) => string;
}
