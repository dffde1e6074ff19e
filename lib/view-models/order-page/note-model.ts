import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Note, OrderKey } from '../../core/facts/order';
import type { Background } from '../../protocol/messages';

/** How what is typed stands: kept, still to be kept, not to be kept, or another page has written meanwhile. */
export type NoteState = 'kept' | 'typing' | 'failed' | 'conflict';

export interface NoteModel {
  readonly text: ReadonlySignal<string>;
  readonly state: ReadonlySignal<NoteState>;
  /** What another page wrote, while this one was typed over what was there before; null: nobody did. */
  readonly theirs: ReadonlySignal<string | null>;
  /** The note of the order that is shown, as it is stored. What is being typed stays. */
  show(key: OrderKey, note: Note | null): void;
  type(text: string): void;
  /** Writes what was typed at once: the page may be left. */
  write(): Promise<void>;
  /** Ends a conflict: keeps what was typed here, what was written there, or both, one below the other. */
  settle(keep: 'mine' | 'theirs' | 'both'): Promise<void>;
}

/** ms after the last key. */
const PAUSE = 700;

/**
 * What the user notes of an order, stored as it is typed. A page that did not read the newest text never writes over
 * it: both are shown then, and the user chooses.
 */
export function noteModel(background: Background<'writeNote'>): NoteModel {
  const text = signal('');
  const state = signal<NoteState>('kept');
  const theirs = signal<string | null>(null);
  let key: OrderKey | null = null;
  let version = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const adopt = (note: Note | null): void => {
    batch(() => {
      text.value = note?.text ?? '';
      version = note?.version ?? 0;
      state.value = 'kept';
      theirs.value = null;
    });
  };

  function show(shown: OrderKey, note: Note | null): void {
    if (shown !== key) {
      // What was typed of the order before is written to that order.
      void write();
      key = shown;
      adopt(note);
    } else if (state.value === 'kept') adopt(note);
  }

  function type(typed: string): void {
    text.value = typed;
    if (state.value !== 'conflict') state.value = 'typing';
    clearTimeout(timer);
    timer = setTimeout(() => void write(), PAUSE);
  }

  function write(): Promise<void> {
    clearTimeout(timer);
    const [asked, typed] = [key, text.value];
    if (asked === null || (state.value !== 'typing' && state.value !== 'failed')) return writing;
    // One after the other: each is typed over what the one before wrote.
    writing = writing.then(() => send(asked, typed));
    return writing;
  }

  async function send(asked: OrderKey, typed: string): Promise<void> {
    try {
      const reply = await background.writeNote({ key: asked, text: typed, version });
      if (asked !== key) return;
      if (reply === null) state.value = 'failed';
      else if (reply.written) {
        version = reply.note?.version ?? version;
        if (text.value === typed) state.value = 'kept';
      } else
        batch(() => {
          version = reply.note?.version ?? 0;
          theirs.value = reply.note?.text ?? '';
          state.value = 'conflict';
        });
    } catch {
      if (asked === key) state.value = 'failed';
    }
  }

  async function settle(keep: 'mine' | 'theirs' | 'both'): Promise<void> {
    const other = theirs.value ?? '';
    batch(() => {
      if (keep === 'theirs') text.value = other;
      if (keep === 'both') text.value = `${text.value}\n\n${other}`;
      theirs.value = null;
      state.value = keep === 'theirs' ? 'kept' : 'typing';
    });
    await write();
  }

  return { text, state, theirs, show, type, write, settle };
}
