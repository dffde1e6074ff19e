import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useHere } from '../here';
import type { Doing, Said } from './data-content';
import './doing-note.css';

interface DoingNoteProps {
  readonly doing: Doing | null;
  readonly said: Said | null;
}

/** What is being done, how far it is, and a way to stop it; then how it ended. */
export function DoingNote({ doing, said }: DoingNoteProps): JSX.Element {
  const { words } = useHere();
  const name = useId();
  return (
    <div class="doing">
      {doing && (
        <div class="panel doing-now">
          <span id={name}>{words.say(doing.what)}</span>
          {doing.done === null ? (
            <progress aria-labelledby={name} />
          ) : (
            <progress aria-labelledby={name} value={doing.done} max={1} />
          )}
          {doing.stop && (
            <button type="button" onClick={doing.stop}>
              {words.say('dataStop')}
            </button>
          )}
        </div>
      )}
      <p class={said?.wrong ? 'wrong' : 'done'} role="status">
        {said === null
          ? ''
          : said.count === undefined
            ? words.say(said.name)
            : words.count(said.name, said.count)}
      </p>
    </div>
  );
}
