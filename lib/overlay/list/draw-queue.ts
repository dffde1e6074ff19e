import { inSlices } from './in-slices';

export interface DrawQueue<Item> {
  /** Draws the first of them at once. */
  add(items: Iterable<Item>): void;
  /** Draws these at once, however long it takes. */
  now(items: Iterable<Item>): void;
}

/**
 * Draws whatever is due, each thing once however many reasons there were, and never so much at a time that the page is
 * held up.
 *
 * @param draw one that throws leaves that one thing undrawn, and nothing else
 * @param drawn called once everything that was due is drawn
 * @param going asked before each slice; false ends the drawing
 */
export function drawQueue<Item>(
  draw: (item: Item) => void,
  drawn: () => void,
  going: () => boolean,
): DrawQueue<Item> {
  const due = new Set<Item>();
  let running = false;
  const drawOne = (item: Item) => {
    due.delete(item);
    try {
      draw(item);
    } catch (error) {
      console.error('ClaimClock: a card could not be drawn', error);
    }
  };
  const run = async () => {
    running = true;
    // More may have come due between the last one and here.
    do await inSlices(due, drawOne, going);
    while (due.size > 0 && going());
    running = false;
    if (going()) drawn();
  };
  return {
    add(items) {
      for (const item of items) due.add(item);
      if (!running) void run();
    },
    now(items) {
      for (const item of items) drawOne(item);
    },
  };
}
