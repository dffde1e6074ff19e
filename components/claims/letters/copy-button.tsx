import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useHere } from '../../here';

interface CopyButtonProps {
  readonly text: string;
  readonly name: string;
  /** Another name for those who hear it alone. */
  readonly label?: string;
  readonly primary?: boolean;
  /** How many blanks the text has. */
  readonly blanks?: number;
}

/** Copies a text, and says whether it did. */
export function CopyButton(props: CopyButtonProps): JSX.Element {
  const { text, name, label, primary = false, blanks = 0 } = props;
  const { words } = useHere();
  const [said, setSaid] = useState<{ readonly of: string; readonly well: boolean } | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid({ of: text, well: true }),
      () => setSaid({ of: text, well: false }),
    );
  };
  return (
    <div class="actions">
      <button
        type="button"
        class={primary ? 'primary' : undefined}
        data-blanks={blanks}
        aria-label={label}
        onClick={copy}
      >
        {name}
      </button>
      <span role="status">
        {said?.of === text && words.say(said.well ? 'deskCopied' : 'deskNotCopied')}
      </span>
    </div>
  );
}
