import type { JSX } from 'preact';
import type { Letter } from '../../../lib/claims/letters/letter';
import { momentText } from '../../../lib/wording/format';
import { useHere } from '../../here';
import type { LetterDraft, LetterHandlers } from './letters-content';

interface LetterVersionsProps extends Pick<LetterHandlers, 'settle'> {
  readonly letter: Letter;
  readonly draft: LetterDraft;
  readonly fresh: string;
}

/** What another page wrote into the same letter: both stay until their writer says which one it is to be. */
export function LetterVersions(props: LetterVersionsProps): JSX.Element | null {
  const { letter, draft, fresh, settle } = props;
  const here = useHere();
  const { words } = here;
  if (draft.others.length === 0) return null;
  const both = [draft.text, ...draft.others.map(({ text }) => text)].join('\n\n');
  return (
    <div class="edit">
      <strong>{words.say('deskLetterTwo')}</strong>
      {draft.others.map(({ version, text, at }) => (
        <div key={version} class="desk-letter">
          <p class="soft">{momentText(at, here)}</p>
          <p class="written" dir="auto">
            {text}
          </p>
          <button type="button" onClick={() => settle(letter.id, text, fresh)}>
            {words.say('noteKeepTheirs')}
          </button>
        </div>
      ))}
      <div class="actions">
        <button type="button" onClick={() => settle(letter.id, both, fresh)}>
          {words.say('noteKeepBoth')}
        </button>
        <button type="button" onClick={() => settle(letter.id, draft.text, fresh)}>
          {words.say('noteKeepMine')}
        </button>
      </div>
    </div>
  );
}
