import type { BankAnswer, QuestionName } from '../../claims/bank-form/question';
import type { Words } from '../../core/facts/words';
import type { Here } from '../format';

/** What an issuer asks, as a person reads it; its own name for it stands beside. */
export const questionText = (name: QuestionName, words: Words): string =>
  words.say(`bankQuestion_${name}`);

/** An answer of the issuer's list, as a person reads it. */
export const choiceWords = (choice: string, words: Words): string =>
  words.say(`bankAnswer_${choice}`);

/** An answer as it is copied into the form's field: a day as a calendar day, a choice by the form's own name. */
export function answerText(answer: BankAnswer, { words }: Here): string {
  switch (answer.kind) {
    case 'day':
      return answer.day;
    case 'choice':
      return answer.choice;
    case 'text':
      return answer.text;
    case 'letter':
      return words.say('bankAnswerLetter');
  }
}
