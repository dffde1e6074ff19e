import type { JSX } from 'preact';
import { PAYPAL_NOTE } from '../../../lib/claims/evidence/limits';
import type { Letter } from '../../../lib/claims/letters/letter';
import { sourced } from '../../../lib/wording/claims/claim-words';
import { copyable, lengthOf } from '../../../lib/wording/letters/letter-text';
import { useHere } from '../../here';
import { CopyButton } from './copy-button';

interface CopyLetterProps {
  readonly letter: Letter;
  readonly text: string;
}

/** Copies a letter as its form takes it, and says how long it is and what becomes of it. */
export function CopyLetter({ letter, text }: CopyLetterProps): JSX.Element {
  const { words } = useHere();
  const copy = copyable(letter, text);
  const { characters, long } = lengthOf(copy.text);
  return (
    <div class="desk-copy">
      <p class="soft">
        {words.count('deskCharacters', characters)}
        {long && letter.to === 'shop' && ` ${words.say('deskLong')}`}
        {copy.changed && ` ${words.say('deskPlain')}`}
      </p>
      {letter.to === 'paypal' && characters > PAYPAL_NOTE.longest && (
        <p class="wrong">
          {sourced(words.say('deskTooLong', PAYPAL_NOTE.longest), PAYPAL_NOTE.source, words)}
        </p>
      )}
      {copy.lost && <p class="wrong">{words.say('deskPlainLost')}</p>}
      <CopyButton text={copy.text} name={words.say('deskCopy')} />
    </div>
  );
}
