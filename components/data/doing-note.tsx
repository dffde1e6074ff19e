import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useHere } from '../here';
import type { Doing, Said } from './data-content';
import { useStopAtHand } from './use-stop-at-hand';
import './doing-note.css';

interface DoingNoteProps {
  readonly doing: Doing | null;
  readonly said: Said | null;
}

/** What is being done, how far it is, and a way to stop it; then how it ended. Both are read aloud as they change. */
export function DoingNote({ doing, said }: DoingNoteProps): JSX.Element {
  const { words } = useHere();
  const name = useId();
  const note = useRef<HTMLParagraphElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  useStopAtHand(doing !== null, stop, note);
  const ended =
    said === null
      ? ''
      : said.count === undefined
        ? words.say(said.name)
        : words.count(said.name, said.count);
  return (
    <div class={doing ? 'doing panel doing-now' : 'doing'}>
      <p
        id={name}
        ref={note}
        tabIndex={-1}
        class={doing ? '' : said?.wrong ? 'wrong' : 'done'}
        role="status"
      >
        {doing ? words.say(doing.what) : ended}
      </p>
      {doing &&
        (doing.done === null ? (
          <progress aria-labelledby={name} />
        ) : (
          <progress aria-labelledby={name} value={doing.done} max={1} />
        ))}
      {doing?.stop && (
        <button type="button" ref={stop} onClick={doing.stop}>
          {words.say('dataStop')}
        </button>
      )}
    </div>
  );
}
