import { type ReadonlySignal, signal } from '@preact/signals';
import type { Doing, Said } from '../../../components/data/data-content';
import { Stopped } from '../../ports/long-work';

export interface Doings {
  readonly doing: ReadonlySignal<Doing | null>;
  readonly said: ReadonlySignal<Said | null>;
  readonly say: (said: Said | null) => void;
  /**
   * Does one thing at a time, with a way to stop it.
   *
   * @param explain what to say of an error; a stopped work says so itself
   */
  readonly run: (
    what: string,
    work: (watch: Watch) => Promise<Said | null>,
    explain: (error: unknown) => Said,
  ) => Promise<void>;
}

/** What a work is given to be watched and stopped with. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
  /**
   * From here on it cannot be stopped.
   *
   * @throws Stopped where it was
   */
  readonly commit: () => void;
  /** What it was begun for is done; it cannot be stopped any more. */
  readonly onStored: () => void;
}

export function doings(): Doings {
  const doing = signal<Doing | null>(null);
  const said = signal<Said | null>(null);
  return {
    doing,
    said,
    say: (now) => {
      said.value = now;
    },
    async run(what, work, explain) {
      if (doing.peek() !== null) return;
      const stop = new AbortController();
      said.value = null;
      doing.value = { what, done: null, stop: () => stop.abort(new Stopped()) };
      const change = (part: Partial<Doing>) => {
        if (doing.peek()) doing.value = { what, done: null, stop: null, ...doing.peek(), ...part };
      };
      try {
        said.value = await work({
          signal: stop.signal,
          onProgress: (done) => change({ done }),
          commit: () => {
            stop.signal.throwIfAborted();
            change({ done: null, stop: null });
          },
          onStored: () => change({ stop: null }),
        });
      } catch (error) {
        const isStopped = error instanceof Stopped;
        if (!isStopped) console.error('ClaimClock:', error);
        said.value = isStopped ? { name: 'dataStopped' } : explain(error);
      } finally {
        doing.value = null;
      }
    },
  };
}
