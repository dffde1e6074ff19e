import { type ReadonlySignal, signal } from '@preact/signals';

/** One thing that was done, and the way back. */
export interface Done<What> {
  readonly what: What;
  readonly undo: () => Promise<void>;
}

export interface UndoStack<What> {
  /** What would be taken back next; null: nothing. */
  readonly last: ReadonlySignal<What | null>;
  did(done: Done<What>): void;
  /**
   * Takes back what was done last, and answers it; null where nothing is left. What could not be taken back stays.
   *
   * @throws whatever the way back throws
   */
  undo(): Promise<What | null>;
}

/** What was done while the page is open, each of it to be taken back, the last first. */
export function undoStack<What>(): UndoStack<What> {
  const all = signal<readonly Done<What>[]>([]);
  const last = signal<What | null>(null);
  const put = (done: readonly Done<What>[]): void => {
    all.value = done;
    last.value = done.at(-1)?.what ?? null;
  };
  let busy = false;
  return {
    last,
    did: (done) => put([...all.value, done]),
    async undo() {
      const done = all.value.at(-1);
      // Pressing twice takes back one thing.
      if (!done || busy) return null;
      busy = true;
      try {
        await done.undo();
        put(all.value.filter((each) => each !== done));
        return done.what;
      } finally {
        busy = false;
      }
    },
  };
}
