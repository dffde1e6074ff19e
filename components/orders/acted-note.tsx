import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ListSaid } from '../../lib/core/list/list-said';
import { listSaidText } from '../../lib/wording/list/list-texts';
import { useHere } from '../here';
import './acted-note.css';

export interface ActedNoteProps {
  /** What was done last, or why not. */
  readonly said: ListSaid | null;
  /** Something can be taken back. */
  readonly undoable: boolean;
  readonly undo: () => void;
}

/** What was done last, with its way back. */
export function ActedNote({ said, undoable, undo }: ActedNoteProps): JSX.Element {
  const { words } = useHere();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed went with what it did: the way back is the nearest place.
    if (said !== null && document.activeElement === document.body) button.current?.focus();
  }, [said]);
  return (
    <div class="actions told">
      <p role="status" data-outcome={said?.outcome}>
        {said === null ? '' : listSaidText(said, words)}
      </p>
      {undoable && (
        <button type="button" ref={button} onClick={undo}>
          {words.say('actionUndo')}
        </button>
      )}
    </div>
  );
}
