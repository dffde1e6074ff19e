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
import { cardPost } from './card-post';
import { isFollowed } from './is-followed';

/** ms of reading in one turn. */
const SLICE = 10;

/** Reads cards in slices and sends what is new in them to the background. */
export interface CardReader {
  /** Whether any answer is still on its way. */
  readonly busy: boolean;
  /** Whether a card was asked about and the answer is still on its way, or it is about to be. */
  awaits(card: Card): boolean;
  /** Reads these cards, and sends what is new in them. */
  read(cards: Iterable<Card>): void;
  /** Reads anew, at once, what the background did not answer about. */
  readOwed(): void;
  /** Sends these cards again though they show nothing new. */
  readAnew(cards: readonly Card[]): void;
}

/** @param draw gets the cards that must be drawn anew, and the answer; null where there is none */
export function cardReader(
  world: OverlayWorld<ListShop>,
  draw: (cards: readonly Card[], answer: PageRead | null) => void,
): CardReader {
  const { page, signal, marketplace } = world;
  const queue = new Set<Card>();
  /** Those that may still be half a card. */
  const growing = new Set<Card>();
  /** Those of them that rested: all that will come for now. */
  const grown = new Set<Card>();
  /** What is around the cards that are read in one turn, by the element that holds them. */
  const above = new Map<Element | null, string>();
  let reading = false;

  /** Keeps what a card shows that was not sent before. */
  const readOne = (card: Card) => {
    const { element } = card;
    if (!own(element, 'isConnected')) return;
    const outer = marketplace.around?.(element) ?? element;
    const holder = parentOf(outer);
    const around = above.get(holder) ?? aboveOf(outer);
    above.set(holder, around);
    const copy = copyOfCard(element, outer, around);
    if (post.knows(card, copy)) return;
    post.take(card, copy);
    const named = marketplace.orderOf(element);
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
    draw([card], null);
  };

  /**
   * Whether a card is there in full; one that is still being parsed would be read as half a card, and is read later.
   */
  const isWhole = (card: Card) => {
    const parsed = own(page, 'readyState') !== 'loading' || isFollowed(card.element, page);
    if (grown.delete(card) || parsed) {
      growing.delete(card);
      return true;
    }
    if (!growing.has(card)) grew();
    growing.add(card);
    return false;
  };

  const readAll = async () => {
    reading = true;
    while (queue.size > 0) {
      await nextTurn();
      if (signal.aborted) return;
      above.clear();
      const sliceEnds = performance.now() + SLICE;
      for (const card of queue) {
        queue.delete(card);
        if (isWhole(card)) readOne(card);
        if (performance.now() >= sliceEnds) break;
      }
      if (post.full || queue.size === 0) post.send();
    }
  };

  const enqueue = (cards: Iterable<Card>) => {
    for (const card of cards) queue.add(card);
    if (queue.size === 0 || reading) return;
    void readAll().finally(() => {
      reading = false;
      // What came between the last slice and here.
      if (!signal.aborted) enqueue([]);
    });
  };

  const post = cardPost(world, draw, enqueue);
  const grew = onceRested(
    page,
    () => {
      for (const card of growing) grown.add(card);
      enqueue(growing);
    },
    signal,
  );

  const read = (cards: Iterable<Card>) => {
    for (const card of cards) {
      growing.delete(card);
      queue.add(card);
    }
    if (post.owes) post.sendOwed();
    // What something follows by now is whole.
    enqueue(growing);
  };
  return {
    get busy() {
      return post.busy;
    },
    awaits: post.awaits,
    read,
    readOwed: post.sendOwed,
    readAnew(cards) {
      for (const card of cards) card.sent = card.known = null;
      read(cards);
    },
  };
}
