import type { BankForm } from '../../../lib/claims/bank-form/question';
import type { Letter } from '../../../lib/claims/letters/letter';
import type { Draft } from '../../../lib/core/facts/claims/claim-record';
import type { FactEditProps } from '../../order-page/fact-edit';
import type { FollowHandlers } from '../follow/follow-content';

/** What was typed into a letter. */
export interface LetterDraft {
  readonly text: string;
  /** What the facts had made of it when it was typed over. */
  readonly base: string;
  /** Whether what is typed is stored. */
  readonly state: 'kept' | 'typing' | 'failed';
  /** What other pages wrote without having read this. */
  readonly others: Draft;
}

/** The letters that a claim may need. */
export interface LettersContent {
  /** The next one first. */
  readonly letters: readonly Letter[];
  /** What the bank asks; null where no source says, or no bank is asked. */
  readonly bankForm: BankForm | null;
}

export interface LetterHandlers {
  readonly drafts: ReadonlyMap<string, LetterDraft>;
  readonly type: (letter: string, text: string, fresh: string) => void;
  readonly write: () => void;
  readonly settle: (letter: string, text: string, fresh: string) => void;
  readonly giveUp: (letter: string) => void;
}

export interface LettersPanelProps
  extends LetterHandlers,
    Pick<FollowHandlers, 'sayEvent'>,
    Omit<FactEditProps, 'name' | 'initial' | 'done'> {
  readonly content: LettersContent;
  readonly inPrivate: boolean;
}
