import { othersTurn } from '../files/long-work';

/**
 * As many are worked on in one task: what takes a fraction of a millisecond each stays far below what anybody would
 * feel.
 */
const AT_ONCE = 100;

/**
 * Works through many things in order, in tasks of their own: another question is answered in between, and the browser
 * stops no thread that hangs.
 */
export async function inTasks<Item, Result>(
  items: readonly Item[],
  work: (some: readonly Item[]) => readonly Result[],
): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    if (from > 0) await othersTurn();
    results.push(...work(items.slice(from, from + AT_ONCE)));
  }
  return results;
}
