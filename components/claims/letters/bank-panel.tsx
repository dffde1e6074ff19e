import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Question } from '../../../lib/claims/bank-form/question';
import { QUESTION_FACTS } from '../../../lib/claims/bank-form/question-facts';
import { bankFormLetter } from '../../../lib/wording/letters/bank-form-letter';
import { answerText, choiceWords, questionText } from '../../../lib/wording/letters/bank-form-text';
import { letterText, writeLetter } from '../../../lib/wording/letters/letter-text';
import { useHere } from '../../here';
import { FactEdit } from '../../order-page/fact-edit';
import { CopyButton } from './copy-button';
import type { LettersPanelProps } from './letters-content';

/** What the bank asks for this case, to be copied field by field or as a whole; what nobody said is a gap. */
export function BankPanel(props: LettersPanelProps): JSX.Element | null {
  const { content, drafts } = props;
  const here = useHere();
  const { words } = here;
  const title = useId();
  const form = content.bankForm;
  if (form === null) return null;
  const toBank = content.letters.find(({ id }) => id === 'to-bank');
  const made = toBank ? letterText(writeLetter(toBank, here)) : '';
  const letter = drafts.get('to-bank')?.text ?? made;
  return (
    <section class="panel" aria-labelledby={title}>
      <h2 id={title}>{words.say('deskBank')}</h2>
      <p class="soft">{words.say('deskBankText', form.code)}</p>
      {form.gaps.length > 0 && <p>{words.count('deskBankGaps', form.gaps.length)}</p>}
      <ul class="desk-proofs">
        {form.questions.map((question) => (
          <BankQuestion {...props} key={question.name} question={question} letter={letter} />
        ))}
      </ul>
      <CopyButton text={bankFormLetter(form, letter, here)} name={words.say('deskBankCopy')} />
    </section>
  );
}

type BankQuestionProps = LettersPanelProps & {
  readonly question: Question;
  readonly letter: string;
};

function BankQuestion(props: BankQuestionProps): JSX.Element {
  const { question, letter } = props;
  const here = useHere();
  const { words } = here;
  const { name, answer, needed, choices } = question;
  const text = answer?.kind === 'letter' ? letter : answer && answerText(answer, here);
  const asked = questionText(name, words);
  return (
    <li data-gap={needed && answer === null}>
      <p>
        <strong>{asked}</strong>{' '}
        <span class="soft">
          <code dir="ltr">{name}</code>
        </span>
      </p>
      {answer === null ? (
        <p>
          <span class="tag">{words.say(needed ? 'deskBankGap' : 'deskBankOptional')}</span>
          {choices && (
            <span class="soft">{choices.map((one) => choiceWords(one, words)).join(' · ')}</span>
          )}
        </p>
      ) : (
        <p>
          {answer.kind === 'letter' ? words.say('bankAnswerLetter') : <bdi>{text}</bdi>}
          {answer.kind === 'choice' && ` (${choiceWords(answer.choice, words)})`}
        </p>
      )}
      {text !== null && (
        <CopyButton
          text={text}
          name={words.say('deskCopy')}
          label={words.say('deskCopyOf', asked)}
        />
      )}
      {answer === null && <SayAnswer {...props} asked={asked} />}
    </li>
  );
}

function SayAnswer(props: BankQuestionProps & { readonly asked: string }): JSX.Element | null {
  const { question, asked, inPrivate } = props;
  const { words } = useHere();
  const [asking, setAsking] = useState(false);
  const name = QUESTION_FACTS[question.name];
  if (!name || inPrivate) return null;
  if (asking)
    return <FactEdit {...props} name={name} initial={{ text: '' }} done={() => setAsking(false)} />;
  return (
    <div class="actions">
      <button
        type="button"
        aria-label={words.say('deskSayOf', asked)}
        onClick={() => setAsking(true)}
      >
        {words.say('deskSay')}
      </button>
    </div>
  );
}
