import type { ClaimSourceId } from '../sources';
import type { SlotName, Slots } from './slot';

export const LETTERS = [
  'first-message',
  'dispute-text',
  'answer-offer',
  'answer-please-close',
  'answer-personal-reasons',
  'ask-to-step-in',
  'after-decision',
  'reopen',
  'where-is-my-refund',
  'offer-return',
  'paypal-case',
  'withdrawal-eu',
  'withdrawal-uk',
  'section-75',
  'to-bank',
] as const;
export type LetterId = (typeof LETTERS)[number];

/** Whom a letter goes to: the first two read English, the others the buyer's own language. */
export type Reader = 'seller' | 'shop' | 'paypal' | 'bank';

/**
 * One line of a letter. English is written out, for a shop or a seller: `{item}` is a slot. A message is a name of the
 * locale files, its places filled with `slots` in order.
 */
export type LetterLine = (
  | { readonly english: string }
  | { readonly message: string; readonly slots: readonly SlotName[] }
) & {
  /** The rule that the line states comes from there; left out where it states none. */
  readonly source?: ClaimSourceId;
};

/** A letter with what is known for it. */
export interface Letter {
  readonly id: LetterId;
  readonly to: Reader;
  /** Its form takes letters and digits of English alone. */
  readonly plainText: boolean;
  readonly lines: readonly LetterLine[];
  readonly slots: Slots;
  /** The slots that its lines have and nobody filled, in order. */
  readonly blanks: readonly SlotName[];
}
