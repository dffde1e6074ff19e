import type { OverlayWorld } from '../overlay-world';

/** How many cards could not be read, in words that the background makes: rare, and of a page's own making. */
export class UnreadCount {
  readonly #world: Pick<OverlayWorld, 'ask' | 'signal'>;
  readonly #changed: () => void;
  #cards = 0;
  #text: string | null = null;

  /** @param changed called once the words are there */
  constructor(world: Pick<OverlayWorld, 'ask' | 'signal'>, changed: () => void) {
    this.#world = world;
    this.#changed = changed;
  }

  /** The sentence for so many cards; null for none, and while it is not known. */
  textOf(cards: number): string | null {
    if (cards !== this.#cards) {
      this.#cards = cards;
      this.#text = null;
      if (cards > 0) void this.#ask(cards);
    }
    return this.#text;
  }

  async #ask(cards: number): Promise<void> {
    const { ask, signal } = this.#world;
    const text = await ask('unreadText', { cards }).catch(() => null);
    if (signal.aborted || cards !== this.#cards) return;
    this.#text = text;
    if (text === null) this.#cards = 0;
    else this.#changed();
  }
}
