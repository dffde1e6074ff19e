import { nextTurn } from '../turn';

/** A slice ends after this many milliseconds: well under the 50 that a user would feel. */
const SLICE = 10;

/**
 * Works through `items` in order without ever holding the page for long.
 *
 * @param work may be called any number of times in one turn; items added to `items` meanwhile are worked on too
 * @param going asked before each slice; false ends the work
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  going: () => boolean,
): Promise<void> {
  let sliceEnds = performance.now() + SLICE;
  for (const item of items) {
    if (performance.now() >= sliceEnds) {
      await nextTurn();
      if (!going()) return;
      sliceEnds = performance.now() + SLICE;
    }
    work(item);
  }
}
