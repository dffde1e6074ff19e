import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useHere } from '../here';

export interface NotePanelProps {
  readonly text: string;
  readonly state: 'kept' | 'typing' | 'failed' | 'conflict';
  /** What another page wrote meanwhile; null: nobody did. */
  readonly theirs: string | null;
  readonly type: (text: string) => void;
  readonly write: () => void;
  readonly settle: (keep: 'mine' | 'theirs' | 'both') => void;
}

const SAID = {
  kept: 'settingsSaved',
  typing: 'noteTyping',
  failed: 'noteFailed',
  conflict: 'noteConflict',
} as const;

/** What the user notes of an order, stored as it is typed. */
export function NotePanel({ note }: { readonly note: NotePanelProps }): JSX.Element {
  const { text, state, theirs } = note;
  const { words } = useHere();
  const title = useId();
  return (
    <section class="panel note-panel" aria-labelledby={title}>
      <h2 id={title}>{words.say('noteTitle')}</h2>
      <textarea
        aria-labelledby={title}
        dir="auto"
        rows={text === '' ? 2 : 4}
        maxLength={20_000}
        value={text}
        onInput={({ currentTarget }) => note.type(currentTarget.value)}
        onBlur={note.write}
      />
      <p class={state === 'failed' || state === 'conflict' ? 'wrong' : 'soft'} role="status">
        {text === '' && state === 'kept' ? '' : words.say(SAID[state])}
      </p>
      {state === 'conflict' && theirs !== null && (
        <div class="edit">
          <strong>{words.say('noteTheirs')}</strong>
          <p class="written" dir="auto">
            {theirs}
          </p>
          <div class="actions">
            <button type="button" onClick={() => note.settle('both')}>
              {words.say('noteKeepBoth')}
            </button>
            <button type="button" onClick={() => note.settle('mine')}>
              {words.say('noteKeepMine')}
            </button>
            <button type="button" onClick={() => note.settle('theirs')}>
              {words.say('noteKeepTheirs')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
