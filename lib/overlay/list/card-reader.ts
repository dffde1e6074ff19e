import { isOrderId } from '../../core/facts/order-id';
import type { ListShop } from '../../marketplaces/marketplace';
import { own, parentOf } from '../../marketplaces/nodes';
import { aboveOf, copyOfCard } from '../../marketplaces/page-copy/copy-of';
import type { PageRead } from '../../protocol/page-messages';
import { onceRested } from '../once-rested';
import type { OverlayWorld } from '../overlay-world';
import { SendingPace } from '../sending-pace';
import { nextTurn } from '../turn';
import { type Card, setOrder } from './card';
import { CardPost } from './card-post';
import { isFollowed } from './is-followed';

/** ms of reading in one turn. */
const SLICE = 10;

/** Reads cards in slices and sends what is new in them to the background. */
export class CardReader {
  readonly #world: OverlayWorld<ListShop>;
  readonly #draw: (cards: readonly Card[], answer: PageRead | null) => void;
  readonly #post: CardPost;
  readonly #queue = new Set<Card>();
  /** Those that may still be half a card. */
  readonly #growing = new Set<Card>();
  /** Those of them that rested: all that will come for now. */
  readonly #grown = new Set<Card>();
  readonly #grew: () => void;
  /** What is around the cards that are read in one turn, by the element that holds them. */
  readonly #above = new Map<Element | null, string>();
  #reading = false;

  /** @param draw gets the cards that must be drawn anew, and the answer; null where there is none */
  constructor(
    world: OverlayWorld<ListShop>,
    draw: (cards: readonly Card[], answer: PageRead | null) => void,
  ) {
    this.#world = world;
    this.#draw = draw;
    this.#post = new CardPost(world, { draw, readAgain: (cards) => this.#enqueue(cards) });
    this.#grew = onceRested(world.page, () => this.#readGrown(), world.signal);
  }

  /** Whether any answer is still on its way. */
  get busy(): boolean {
    return this.#post.busy;
  }

  /** Whether the answer about a card is still on its way. */
  awaits(card: Card): boolean {
    return this.#post.awaits(card);
  }

  /** Reads these cards, and sends what is new in them. */
  read(cards: Iterable<Card>): void {
    for (const card of cards) {
      this.#growing.delete(card);
      this.#queue.add(card);
    }
    if (this.#post.owes) this.readOwed();
    // What something follows by now is whole.
    this.#enqueue(this.#growing);
  }

  /** Reads anew what the background did not answer about. */
  readOwed(): void {
    this.#post.sendOwed();
  }

  /** Sends these cards again though they show nothing new. */
  readAnew(cards: readonly Card[]): void {
    for (const card of cards) {
      card.sent = null;
      card.known = null;
    }
    this.read(cards);
  }

  #enqueue(cards: Iterable<Card>): void {
    for (const card of cards) this.#queue.add(card);
    if (this.#queue.size === 0 || this.#reading) return;
    this.#reading = true;
    void this.#readAll().finally(() => {
      this.#reading = false;
      // What came between the last slice and here.
      if (!this.#world.signal.aborted) this.#enqueue([]);
    });
  }

  async #readAll(): Promise<void> {
    const { signal } = this.#world;
    while (this.#queue.size > 0) {
      await nextTurn();
      if (signal.aborted) return;
      this.#above.clear();
      const sliceEnds = performance.now() + SLICE;
      for (const card of this.#queue) {
        this.#queue.delete(card);
        if (this.#isWhole(card)) this.#readOne(card);
        if (performance.now() >= sliceEnds) break;
      }
      if (this.#post.full || this.#queue.size === 0) this.#post.send();
    }
  }

  /**
   * Whether a card is there in full; one that is still being parsed would be read as half a card, and is read later.
   */
  #isWhole(card: Card): boolean {
    const { page } = this.#world;
    const parsed = own(page, 'readyState') !== 'loading' || isFollowed(card.element, page);
    if (this.#grown.delete(card) || parsed) {
      this.#growing.delete(card);
      return true;
    }
    if (!this.#growing.has(card)) this.#grew();
    this.#growing.add(card);
    return false;
  }

  #readGrown(): void {
    for (const card of this.#growing) this.#grown.add(card);
    this.#enqueue(this.#growing);
  }

  /** Keeps what a card shows that was not sent before. */
  #readOne(card: Card): void {
    const { element } = card;
    if (!own(element, 'isConnected')) return;
    const { orderOf, around } = this.#world.marketplace;
    const outer = around?.(element) ?? element;
    const copy = copyOfCard(element, outer, this.#aboveOf(outer));
    if (this.#post.knows(card, copy)) return;
    this.#post.take(card, copy);
    const named = orderOf(element);
    // Whatever else a page may hold there never becomes an attribute or a key.
    const id = named !== null && isOrderId(named) ? named : null;
    const before = card.id;
    if (id === null ? before === null || copy.includes(before) : id === before) return;
    setOrder(card, id);
    card.known = null;
    card.failed = false;
    // A card that now shows another order must not keep the old one's date while it waits to be sent.
    if (before === null) return;
    card.pace = new SendingPace();
    this.#draw([card], null);
  }

  #aboveOf(element: Element): string {
    const parent = parentOf(element);
    const above = this.#above.get(parent) ?? aboveOf(element);
    this.#above.set(parent, above);
    return above;
  }
}
