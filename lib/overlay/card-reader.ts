import { isOrderId } from '../core/order-id';
import type { PrintedReading, PrintedSighting, Unread } from '../core/sighting';
import { cardLook } from '../marketplaces/look-of';
import type { ListShop } from '../marketplaces/marketplace';
import { pageLanguage } from '../marketplaces/page-language';
import type { Reply } from '../messages';
import type { Card } from './card';
import type { OverlayWorld } from './overlay-world';
import { Patience } from './patience';
import { nextTurn } from './turn';

/** ms of reading in one turn. */
const SLICE = 10;
/** The first answer is wanted soon, the others with few questions. */
const FIRST_BATCH = 20;
const BATCH = 200;

type Answer = Reply<'recordReading'>;

/** Reads cards in slices and sends what is new in them to the background. */
export class CardReader {
  readonly #world: OverlayWorld<ListShop>;
  readonly #answered: (cards: readonly Card[], answer: Answer | null) => void;
  readonly #queue = new Set<Card>();
  readonly #waiting = new Set<Card>();
  readonly #owed = new Set<Card>();
  readonly #patience = new Patience();
  #reading = false;
  #sentBefore = false;

  /** @param answered gets the cards that must be drawn anew, and the answer; null where only their problems are new */
  constructor(
    world: OverlayWorld<ListShop>,
    answered: (cards: readonly Card[], answer: Answer | null) => void,
  ) {
    this.#world = world;
    this.#answered = answered;
  }

  /** Whether any answer is still on its way. */
  get busy(): boolean {
    return this.#waiting.size > 0;
  }

  /** Whether the answer about a card is still on its way. */
  awaits(card: Card): boolean {
    return this.#waiting.has(card);
  }

  /** Reads these cards, and sends what is new in them. */
  read(cards: Iterable<Card>): void {
    for (const card of cards) this.#queue.add(card);
    if (this.#patience.isUp(this.#world.now())) this.readOwed();
    else this.#readQueue();
  }

  /** Reads anew what the background did not answer about. */
  readOwed(): void {
    for (const card of this.#owed) this.#queue.add(card);
    this.#owed.clear();
    this.#patience.answered();
    this.#readQueue();
  }

  /** Sends these cards again though they show nothing new. */
  readAnew(cards: Iterable<Card>): void {
    for (const card of cards) card.sent = null;
    this.read(cards);
  }

  #readQueue(): void {
    if (this.#queue.size === 0 || this.#reading) return;
    this.#reading = true;
    void this.#readAll().finally(() => {
      this.#reading = false;
    });
  }

  async #readAll(): Promise<void> {
    const { page, signal } = this.#world;
    // A card that is still being parsed would be read as half a card.
    if (page.readyState === 'loading') await domReady(page);
    const fresh: { card: Card; sighting: PrintedSighting | null; problem: Unread | null }[] = [];
    while (this.#queue.size > 0) {
      await nextTurn();
      if (signal.aborted) return;
      const sliceEnds = performance.now() + SLICE;
      for (const card of this.#queue) {
        this.#queue.delete(card);
        const news = this.#readOne(card);
        if (news) fresh.push({ card, ...news });
        if (performance.now() >= sliceEnds) break;
      }
      const enough = fresh.length >= (this.#sentBefore ? BATCH : FIRST_BATCH);
      if (enough || this.#queue.size === 0)
        while (fresh.length > 0) this.#send(fresh.splice(0, BATCH));
    }
  }

  /** Null when the card shows nothing that was not sent before. */
  #readOne(card: Card): { sighting: PrintedSighting | null; problem: Unread | null } | null {
    const { page, marketplace, shownSince, zone } = this.#world;
    if (!card.element.isConnected) return null;
    const url = new URL(page.location.href);
    const { sighting, problem, matched } = marketplace.readCard(card.element, {
      url,
      now: shownSince(),
      zone,
    });
    // Whatever else a page may hold there never becomes an attribute or a key.
    const id = sighting && isOrderId(sighting.id) ? sighting.id : null;
    const seen = JSON.stringify(sighting ?? problem);
    if (seen === card.sent) return null;
    card.look = cardLook(sighting, problem, matched);
    card.sent = seen;
    card.unread = sighting?.unread ?? [];
    card.problem = id === null ? (problem ?? { field: 'id', reason: 'not an order id' }) : null;
    card.id = id;
    if (id === null) delete card.host.dataset.order;
    else card.host.dataset.order = id;
    return { sighting: id === null ? null : sighting, problem: card.problem };
  }

  #send(
    fresh: readonly { card: Card; sighting: PrintedSighting | null; problem: Unread | null }[],
  ): void {
    const { page, marketplace, now, shownSince, zone, ask, alive, signal } = this.#world;
    if (!alive()) return;
    this.#sentBefore = true;
    const cards = fresh.map(({ card }) => card);
    const reading: PrintedReading = {
      marketplace: marketplace.id,
      page: 'list',
      outcome: 'orders',
      language: pageLanguage(page),
      readAt: shownSince(),
      zone,
      sightings: fresh.flatMap(({ sighting }) => sighting ?? []),
      problems: fresh.flatMap(({ problem }) => problem ?? []),
    };
    // A card that now shows another order must not keep the old one's date while the answer is on its way.
    this.#answered(cards, null);
    for (const card of cards) this.#waiting.add(card);
    ask('recordReading', reading)
      .finally(() => {
        for (const card of cards) this.#waiting.delete(card);
      })
      .then(
        (answer) => {
          for (const card of cards) learnUnread(card, answer.unread?.[card.id ?? ''] ?? []);
          if (!signal.aborted) this.#answered(cards, answer);
        },
        () => {
          this.#patience.failed(now());
          for (const card of cards) {
            card.sent = null;
            this.#owed.add(card);
          }
        },
      );
  }
}

/** What a card printed and the background could not read. */
function learnUnread(card: Card, unread: readonly Unread[]): void {
  card.unread = [...card.unread, ...unread];
  if (!card.look) return;
  const facts = card.look.facts.filter((name) => !unread.some(({ field }) => field === name));
  card.look = { ...card.look, facts, unread: [...card.look.unread, ...unread] };
}

function domReady(page: Document): Promise<void> {
  return new Promise((resolve) => {
    page.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}
