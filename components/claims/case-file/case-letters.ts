import { LETTERS, type Letter } from '../../../lib/claims/letters/letter';
import type { Here } from '../../../lib/wording/format';
import { bankFormLetter } from '../../../lib/wording/letters/bank-form-letter';
import { blanksIn } from '../../../lib/wording/letters/blanks';
import { letterText, letterTitle, writeLetter } from '../../../lib/wording/letters/letter-text';
import type { CaseContent, CaseLetter } from './case-content';

/**
 * The letters of a case: those that were typed, all versions of them, and those that the facts fill without a blank;
 * the bank's questions with their answers last.
 */
export function caseLetters({ desk, drafts }: CaseContent, here: Here): readonly CaseLetter[] {
  const made = new Map(desk.letters.map((letter) => [letter.id, textOf(letter, here)]));
  const letters = LETTERS.flatMap((id): readonly CaseLetter[] => {
    const draft = drafts.get(id);
    const title = letterTitle(id, here.words);
    if (draft) return [draft, ...draft.others].map(({ text }) => ({ id, title, text }));
    const text = made.get(id);
    return text === undefined || blanksIn(text, here.words).length > 0 ? [] : [{ id, title, text }];
  });
  const form = desk.bankForm;
  if (form === null) return letters;
  const title = here.words.say('deskBank');
  return [...letters, { id: 'bank-questions', title, text: bankFormLetter(form, '', here) }];
}

const textOf = (letter: Letter, here: Here): string => letterText(writeLetter(letter, here));
