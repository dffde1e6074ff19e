import type { JSX } from 'preact';
import type { Letter } from '../../../lib/claims/letters/letter';
import type { Blank } from '../../../lib/wording/letters/blanks';
import { copyable, lengthOf } from '../../../lib/wording/letters/letter-text';
import { useHere } from '../../here';
import { CopyButton } from './copy-button';

interface CopyLetterProps {
  readonly letter: Letter;
  readonly text: string;
  readonly blanks: readonly Blank[];
}

/** Copies a letter. What is blank in it stands on the button: nobody copies it unnoticed. */
export function CopyLetter({ letter, text, blanks }: CopyLetterProps): JSX.Element {
  const { words } = useHere();
  const copy = copyable(letter, text);
  const { characters, long } = lengthOf(copy.text);
  const names = blanks.map(({ name }) => name).join(', ');
  return (
    <div class="desk-copy">
      <p class="soft">
        {words.count('deskCharacters', characters)}
        {long && letter.to === 'shop' && ` ${words.say('deskLong')}`}
        {copy.changed && ` ${words.say('deskPlain')}`}
      </p>
      {copy.lost && <p class="wrong">{words.say('deskPlainLost')}</p>}
      <CopyButton
        text={copy.text}
        name={blanks.length === 0 ? words.say('deskCopy') : words.say('deskCopyBlank', names)}
        primary={blanks.length === 0}
        blanks={blanks.length}
      />
    </div>
  );
}
