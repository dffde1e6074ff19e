import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useHere } from '../here';

interface DeleteEverythingProps {
  readonly busy: boolean;
  readonly inPrivate: boolean;
  readonly remove: () => void;
}

/** Deletes everything, once the user has typed that it is meant: there is no way back. */
export function DeleteEverything({ busy, inPrivate, remove }: DeleteEverythingProps): JSX.Element {
  const { words } = useHere();
  const [typed, type] = useState('');
  const field = useId();
  const word = words.say('dataDeleteWord');
  const meant =
    typed.trim().toLocaleLowerCase(words.language) === word.toLocaleLowerCase(words.language);
  return (
    <section class="panel" aria-labelledby="delete">
      <h2 id="delete">{words.say('dataDeleteEverything')}</h2>
      <p>{words.say('dataDeleteEverythingText')}</p>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (!meant || busy || inPrivate) return;
          type('');
          remove();
        }}
      >
        <label for={field}>{words.say('dataDeleteType', word)}</label>
        <span class="actions">
          <input
            id={field}
            value={typed}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <button type="submit" class="danger" disabled={!meant || busy || inPrivate}>
            {words.say('dataDeleteEverything')}
          </button>
        </span>
      </form>
    </section>
  );
}
