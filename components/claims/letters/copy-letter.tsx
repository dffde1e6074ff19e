import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Letter } from '../../../lib/claims/letters/letter';
import type { Blank } from '../../../lib/wording/letters/blanks';
import { copyable, lengthOf } from '../../../lib/wording/letters/letter-text';
import { useHere } from '../../here';

interface CopyLetterProps {
  readonly letter: Letter;
  readonly text: string;
  readonly blanks: readonly Blank[];
}

/** Copies a letter. What is blank in it stands on the button: nobody copies it unnoticed. */
export function CopyLetter({ letter, text, blanks }: CopyLetterProps): JSX.Element {
  const { words } = useHere();
  const [copied, setCopied] = useState<{ readonly text: string; readonly well: boolean } | null>(
    null,
  );
  const copy = copyable(letter, text);
  const { characters, long } = lengthOf(copy.text);
  const press = (): void => {
    navigator.clipboard.writeText(copy.text).then(
      () => setCopied({ text, well: true }),
      () => setCopied({ text, well: false }),
    );
  };
  const names = blanks.map(({ name }) => name).join(', ');
  return (
    <div class="desk-copy">
      <p class="soft">
        {words.count('deskCharacters', characters)}
        {long && letter.to === 'shop' && ` ${words.say('deskLong')}`}
        {copy.changed && ` ${words.say('deskPlain')}`}
      </p>
      {copy.lost && <p class="wrong">{words.say('deskPlainLost')}</p>}
      <div class="actions">
        <button
          type="button"
          class={blanks.length === 0 ? 'primary' : undefined}
          data-blanks={blanks.length}
          onClick={press}
        >
          {blanks.length === 0 ? words.say('deskCopy') : words.say('deskCopyBlank', names)}
        </button>
        <span role="status">
          {copied?.text === text && words.say(copied.well ? 'deskCopied' : 'deskNotCopied')}
        </span>
      </div>
    </div>
  );
}
