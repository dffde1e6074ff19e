import type { BankForm } from '../../claims/bank-form/question';
import type { Here } from '../format';
import { answerText, choiceWords, questionText } from './bank-form-text';

/**
 * A bank's questions with their answers as one letter. A gap stays a visible blank; an optional question that nobody
 * answered is left out.
 *
 * @param letter the letter that goes with it: it answers what asks for an account of what happened
 */
export function bankFormLetter(form: BankForm, letter: string, here: Here): string {
  const { words } = here;
  const lines = form.questions.flatMap(({ name, answer, needed }) => {
    const asked = questionText(name, words);
    if (answer === null)
      return needed ? [`${asked}: ${words.say('letterBlank', words.say('deskBankGap'))}`] : [];
    const told =
      answer.kind === 'choice' ? choiceWords(answer.choice, words) : answerText(answer, here);
    return [`${asked}: ${told}`];
  });
  const tellsAll = form.questions.some(({ answer }) => answer?.kind === 'letter');
  return [...lines, ...(tellsAll && letter !== '' ? ['', letter] : [])].join('\n');
}
