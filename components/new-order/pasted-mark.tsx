import type { JSX } from 'preact';
import { useHere } from '../here';

interface PastedMarkProps {
  /** What the field is called. */
  readonly name: string;
  readonly confirm: () => void;
}

/** Says of a field that a pasted text filled it, until the user has said that it is right. */
export function PastedMark({ name, confirm }: PastedMarkProps): JSX.Element {
  const { words } = useHere();
  return (
    <p class="pasted-mark">
      <span>{words.say('pastedMark')}</span>
      <button
        type="button"
        class="link"
        aria-label={words.say('pastedConfirmField', name)}
        onClick={confirm}
      >
        {words.say('pastedConfirm')}
      </button>
    </p>
  );
}
