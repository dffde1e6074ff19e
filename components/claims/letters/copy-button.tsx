import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { blanksIn } from '../../../lib/wording/letters/blanks';
import { useHere } from '../../here';

interface CopyButtonProps {
  readonly text: string;
  readonly name: string;
  /** Another name for those who hear it alone. */
  readonly label?: string;
}

/** Copies a text, and says whether it did. What is blank in it stands on the button: nobody copies it unnoticed. */
export function CopyButton({ text, name, label }: CopyButtonProps): JSX.Element {
  const { words } = useHere();
  const [said, setSaid] = useState<{ readonly of: string; readonly well: boolean } | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid({ of: text, well: true }),
      () => setSaid({ of: text, well: false }),
    );
  };
  const blanks = blanksIn(text, words).map((blank) => blank.name);
  const withBlanks = words.say('deskCopyBlank', name, blanks.join(', '));
  return (
    <div class="actions">
      <button
        type="button"
        class={blanks.length === 0 && !label ? 'primary' : undefined}
        data-blanks={blanks.length}
        aria-label={blanks.length === 0 ? label : undefined}
        onClick={copy}
      >
        {blanks.length === 0 ? name : withBlanks}
      </button>
      <span role="status">
        {said?.of === text && words.say(said.well ? 'deskCopied' : 'deskNotCopied')}
      </span>
    </div>
  );
}
