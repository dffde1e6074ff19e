import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Letter } from '../../../lib/claims/letters/letter';
import { withNews } from '../../../lib/claims/letters/three-ways';
import { blanksIn } from '../../../lib/wording/letters/blanks';
import {
  languageOf,
  letterText,
  letterTitle,
  letterWhy,
  writeLetter,
} from '../../../lib/wording/letters/letter-text';
import { useHere } from '../../here';
import { CopyLetter } from './copy-letter';
import { LetterBlanks } from './letter-blanks';
import { LetterVersions } from './letter-versions';
import type { LetterDraft, LettersPanelProps } from './letters-content';
import { SentButton } from './sent-button';

interface LetterEditorProps extends LettersPanelProps {
  readonly letter: Letter;
}

/** One letter: why to send it, what is still blank in it, its text as it may be changed, and the way to copy it. */
export function LetterEditor(props: LetterEditorProps): JSX.Element {
  const { letter, drafts, inPrivate } = props;
  const here = useHere();
  const { words } = here;
  const field = useId();
  const [givenUp, setGivenUp] = useState<LetterDraft | null>(null);
  const fresh = letterText(writeLetter(letter, here));
  const draft = drafts.get(letter.id) ?? null;
  const text = draft?.text ?? fresh;
  const blanks = blanksIn(text, words);
  const type = (typed: string): void => {
    setGivenUp(null);
    props.type(letter.id, typed, fresh);
  };
  return (
    <div class="desk-letter">
      <p>{letterWhy(letter.id, words)}</p>
      <LetterBlanks {...props} text={text} blanks={blanks} fill={type} />
      <label for={field}>{words.say(`deskLetterTo_${letter.to}`)}</label>
      <textarea
        id={field}
        rows={Math.min(24, text.split('\n').length + 4)}
        lang={languageOf(letter, words)}
        dir="auto"
        maxLength={20_000}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={props.write}
      />
      <p
        class={draft?.state === 'failed' || inPrivate ? 'wrong' : 'soft'}
        role="status"
        aria-label={letterTitle(letter.id, words)}
      >
        {draft ? words.say(inPrivate ? 'deskLetterPrivate' : `deskLetter_${draft.state}`) : ''}
      </p>
      <CopyLetter letter={letter} text={text} />
      {!inPrivate && <SentButton letter={letter.id} sayEvent={props.sayEvent} />}
      {draft && <LetterVersions {...props} draft={draft} fresh={fresh} />}
      {draft && <News {...props} draft={draft} fresh={fresh} />}
      {draft && draft.text !== fresh && (
        <div class="actions">
          <button
            type="button"
            onClick={() => {
              setGivenUp(draft);
              props.giveUp(letter.id);
            }}
          >
            {words.say('deskLetterAnew')}
          </button>
        </div>
      )}
      {!draft && givenUp && (
        <p class="notice" role="status">
          <span>{words.say('deskLetterGivenUp')}</span>
          <button
            type="button"
            onClick={() => {
              props.settle(letter.id, givenUp.text, givenUp.base);
              setGivenUp(null);
            }}
          >
            {words.say('actionUndo')}
          </button>
        </p>
      )}
    </div>
  );
}

interface NewsProps extends LetterEditorProps {
  readonly draft: LetterDraft;
  readonly fresh: string;
}

/** What is known has changed since the letter was typed over: nothing typed is touched, the news is offered. */
function News({ letter, draft, fresh, settle }: NewsProps): JSX.Element | null {
  const { words } = useHere();
  const news = withNews(draft.base, draft.text, fresh);
  if (news === null) return null;
  return (
    <details class="desk-more" open>
      <summary>{words.say('deskLetterNews')}</summary>
      <p class="written" dir="auto">
        {news}
      </p>
      <div class="actions">
        <button type="button" onClick={() => settle(letter.id, news, fresh)}>
          {words.say('deskLetterTakeNews')}
        </button>
        <button type="button" onClick={() => settle(letter.id, draft.text, fresh)}>
          {words.say('deskLetterLeaveNews')}
        </button>
      </div>
    </details>
  );
}
