import type { LongWork } from '../ports/long-work';

/**
 * Ends this task, and goes on in the next: the user is answered in between. A timer would leave the thread idle for
 * 4 ms each time, and in a tab that is not looked at for a second.
 */
export const othersTurn = () =>
  new Promise<void>((next) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      next();
    };
    port2.postMessage(null);
  });

/** Counts so much as done, and lets others have their turn; throws where the work was stopped. */
export type Step = (amount: number) => Promise<void>;

/** Counts what is done of a whole; each step gives the page time, and ends the work where it was stopped. */
export function steps({ signal, onProgress }: LongWork, whole: number) {
  let done = 0;
  return {
    /** @throws the signal's reason where the work was stopped */
    async step(amount: number): Promise<void> {
      signal?.throwIfAborted();
      done += amount;
      onProgress?.(whole > 0 ? Math.min(1, done / whole) : 1);
      await othersTurn();
      signal?.throwIfAborted();
    },
  };
}

/** As many are worked on in one task: each takes a fraction of a millisecond. */
const AT_ONCE = 100;

/**
 * Works on each of many, in their order, in tasks of their own.
 *
 * @param step called after each task with the part of the whole that it was
 */
export async function eachInTasks<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  step: Step = othersTurn,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const some = items.slice(from, from + AT_ONCE);
    results.push(...some.map(work));
    await step(some.length / items.length);
  }
  return results;
}

/** The same work, of which a part goes from here to there of the whole. */
export const partOf = <Work extends LongWork>(work: Work, from: number, to: number) => ({
  ...work,
  onProgress: (done: number) => work.onProgress?.(from + done * (to - from)),
});
