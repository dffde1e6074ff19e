import { inSlices } from './in-slices';

/**
 * Draws whatever is due, each thing once however many reasons there were, and never so much at a time that the page is
 * held up.
 */
export class DrawQueue<Item> {
  readonly #draw: (item: Item) => void;
  readonly #drawn: () => void;
  readonly #going: () => boolean;
  readonly #due = new Set<Item>();
  #running = false;

  /**
   * @param draw one that throws leaves that one thing undrawn, and nothing else
   * @param drawn called once everything that was due is drawn
   * @param going asked before each slice; false ends the drawing
   */
  constructor(draw: (item: Item) => void, drawn: () => void, going: () => boolean) {
    this.#draw = (item) => {
      try {
        draw(item);
      } catch (error) {
        console.error('ClaimClock: a card could not be drawn', error);
      }
    };
    this.#drawn = drawn;
    this.#going = going;
  }

  /** Draws the first of them at once. */
  add(items: Iterable<Item>): void {
    for (const item of items) this.#due.add(item);
    if (!this.#running) void this.#run();
  }

  /** Draws these at once, however long it takes. */
  now(items: Iterable<Item>): void {
    for (const item of items) this.#draw(item);
  }

  async #run(): Promise<void> {
    this.#running = true;
    try {
      // More may have come due between the last one and here.
      do await inSlices(this.#taken(), this.#draw, this.#going);
      while (this.#due.size > 0 && this.#going());
    } finally {
      this.#running = false;
    }
    if (this.#going()) this.#drawn();
  }

  *#taken(): Iterable<Item> {
    for (const item of this.#due) {
      this.#due.delete(item);
      yield item;
    }
  }
}
