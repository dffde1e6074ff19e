import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
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

/** The note of one order, as it is typed. */
interface OpenNote {
  readonly key: OrderKey;
  readonly text: Signal<string>;
  readonly state: Signal<NoteState>;
  readonly theirs: Signal<string | null>;
  /** That of the text it is typed over. */
  version: number;
}

const opened = (key: OrderKey): OpenNote => ({
  key,
  text: signal(''),
  state: signal<NoteState>('kept'),
  theirs: signal<string | null>(null),
  version: 0,
});

function adopt(open: OpenNote, note: Note | null): void {
  batch(() => {
    open.text.value = note?.text ?? '';
    open.version = note?.version ?? 0;
    open.state.value = 'kept';
    open.theirs.value = null;
  });
}

const isToWrite = ({ state }: OpenNote): boolean =>
  state.value === 'typing' || state.value === 'failed';

/**
 * The user's notes, stored as they are typed. A page never writes over a text that it did not read: both are shown, and
 * the user chooses. What could not be stored is there again when its order is shown again.
 */
export function noteModel(background: Background<'writeNote'>): NoteModel {
  const shown = signal<OpenNote | null>(null);
  /** The one that is shown, and those that were left before they were stored. */
  const all = new Map<OrderKey, OpenNote>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  function show(key: OrderKey, note: Note | null): void {
    const before = shown.peek();
    if (before?.key !== key) {
      // What was typed of the order before is written to that order.
      void write();
      if (before?.state.peek() === 'kept') all.delete(before.key);
      const open = all.get(key) ?? opened(key);
      all.set(key, open);
      shown.value = open;
    }
    const open = shown.peek();
    if (open?.state.peek() === 'kept') adopt(open, note);
  }

  function type(typed: string): void {
    const open = shown.peek();
    if (!open) return;
    open.text.value = typed;
    if (open.state.value !== 'conflict') open.state.value = 'typing';
    clearTimeout(timer);
    timer = setTimeout(() => void write(), PAUSE);
  }

  function write(): Promise<void> {
    clearTimeout(timer);
    // One after the other: each is typed over what the one before wrote.
    for (const open of all.values()) {
      const typed = open.text.peek();
      if (isToWrite(open)) writing = writing.then(() => send(open, typed));
    }
    return writing;
  }

  async function send(open: OpenNote, typed: string): Promise<void> {
    const { key, version } = open;
    try {
      const reply = await background.writeNote({ key, text: typed, version });
      if (reply === null) open.state.value = 'failed';
      else if (reply.written) {
        open.version = reply.note?.version ?? version;
        if (open.text.value === typed) {
          open.state.value = 'kept';
          if (open !== shown.peek()) all.delete(key);
        }
      } else
        batch(() => {
          open.version = reply.note?.version ?? 0;
          open.theirs.value = reply.note?.text ?? '';
          open.state.value = 'conflict';
        });
    } catch {
      open.state.value = 'failed';
    }
  }

  async function settle(keep: 'mine' | 'theirs' | 'both'): Promise<void> {
    const open = shown.peek();
    if (!open) return;
    const other = open.theirs.value ?? '';
    batch(() => {
      if (keep === 'theirs') open.text.value = other;
      if (keep === 'both') open.text.value = `${open.text.value}\n\n${other}`;
      open.theirs.value = null;
      open.state.value = keep === 'theirs' ? 'kept' : 'typing';
    });
    await write();
  }

  return {
    text: computed(() => shown.value?.text.value ?? ''),
    state: computed(() => shown.value?.state.value ?? 'kept'),
    theirs: computed(() => shown.value?.theirs.value ?? null),
    show,
    type,
    write,
    settle,
  };
}
