import type { LongWork } from '../ports/long-work';

/** Lets the page answer its user in between. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Counts what is done of a whole; each step gives the page time, and ends the work where it was stopped. */
export function steps({ signal, onProgress }: LongWork, whole: number) {
  let done = 0;
  return {
    /** @throws the signal's reason where the work was stopped */
    async step(amount: number): Promise<void> {
      signal?.throwIfAborted();
      done += amount;
      onProgress?.(whole > 0 ? Math.min(1, done / whole) : 1);
      await pause();
      signal?.throwIfAborted();
    },
  };
}
