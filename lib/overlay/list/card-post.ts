import type { PageCopy } from '../../core/page-health/seen-page';
import { shortPrint } from '../../core/reminders/short-print';
import type { ListShop } from '../../marketplaces/marketplace';
import type { PageRead, ReadCard } from '../../protocol/page-messages';
import { onAbort } from '../on-abort';
import type { OverlayWorld } from '../overlay-world';
import { Patience, SILENCE } from '../patience';
import { seenPage } from '../seen-page';
import { type Card, setOrder } from './card';

/** The first answer is wanted soon, the others with few questions. */
const FIRST_BATCH = 20;
const BATCH = 100;
/** Characters of one question: the background reads it in one piece, and answers nobody else meanwhile. */
const LONGEST_BATCH = 500_000;

interface Listener {
  /** Gets the cards that must be drawn anew, and the answer; null where there is none. */
  readonly draw: (cards: readonly Card[], answer: PageRead | null) => void;
  /** Gets the cards that must be read and sent again, because they were not answered about. */
  readonly readAgain: (cards: readonly Card[]) => void;
}

/**
 * Sends what is new on cards to the background: one question at a time, so that however fast a page changes no more
 * than the newest of it ever waits. What is not answered is asked again, and said.
 */
export class CardPost {
  readonly #world: OverlayWorld<ListShop>;
  readonly #listener: Listener;
  /** What is to be sent, and what was sent and is not answered. */
  readonly #news = new Map<Card, PageCopy>();
  readonly #waiting = new Map<Card, PageCopy>();
  readonly #owed = new Set<Card>();
  readonly #patience = new Patience();
  #sentBefore = false;
  #later: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(world: OverlayWorld<ListShop>, listener: Listener) {
    this.#world = world;
    this.#listener = listener;
    const stop = () => {
      clearTimeout(this.#later);
      clearTimeout(this.#silence);
    };
    onAbort(world.signal, stop);
  }

  /** Whether any answer is still on its way. */
  get busy(): boolean {
    return this.#waiting.size > 0;
  }

  /** Whether a card was asked about and the answer is still on its way, or it is about to be. */
  awaits(card: Card): boolean {
    const isAsked = this.#patience.wait(this.#world.now()) === 0;
    return this.#waiting.has(card) || (isAsked && this.#news.has(card));
  }

  /** Whether there is enough for a question. */
  get full(): boolean {
    return this.#news.size >= (this.#sentBefore ? BATCH : FIRST_BATCH);
  }

  /** Whether this is what was taken or sent last of a card, and need not be sent again. */
  knows(card: Card, copy: PageCopy): boolean {
    const last = this.#news.get(card) ?? this.#waiting.get(card);
    return last === undefined
      ? card.sent !== null && card.sent === shortPrint(copy)
      : last === copy;
  }

  /** Takes what a card shows, in the place of what was not sent yet. */
  take(card: Card, copy: PageCopy): void {
    this.#news.set(card, copy);
    this.#expectAnswer();
  }

  /** Whether it is time to ask again for what was not answered. */
  get owes(): boolean {
    return this.#patience.isUp(this.#world.now());
  }

  /** Asks again at once. */
  sendOwed(): void {
    const owed = [...this.#owed];
    this.#owed.clear();
    this.#patience.tryNow();
    this.#listener.readAgain(owed);
  }

  /** Sends what is new, of a card that keeps changing after a pause; the rest once that is answered. */
  send(): void {
    const { now, alive } = this.#world;
    if (this.#waiting.size > 0 || this.#patience.wait(now()) > 0) return;
    clearTimeout(this.#later);
    if (this.#news.size === 0 || !alive()) return;
    const fresh: (readonly [Card, PageCopy])[] = [];
    let soonest = Number.POSITIVE_INFINITY;
    let room = LONGEST_BATCH;
    for (const each of this.#news) {
      const wait = each[0].pace.wait(now());
      if (wait > 0) soonest = Math.min(soonest, wait);
      else {
        fresh.push(each);
        room -= each[1].length;
      }
      if (fresh.length === BATCH || room <= 0) break;
    }
    if (fresh.length > 0) void this.#ask(fresh);
    else this.#later = setTimeout(() => this.send(), soonest);
  }

  async #ask(fresh: readonly (readonly [Card, PageCopy])[]): Promise<void> {
    const { now, ask, signal } = this.#world;
    this.#sentBefore = true;
    const cards = fresh.map(([card]) => card);
    for (const [card, copy] of fresh) {
      this.#news.delete(card);
      this.#waiting.set(card, copy);
      card.pace.sent(now());
    }
    this.#listener.draw(cards, null);
    const copies = fresh.map(([{ known }, copy]) => ({ copy, known }));
    const { pack } = this.#world.marketplace;
    const seen = seenPage(this.#world, 'list', true, pack?.(copies) ?? copies);
    const answer = await ask('recordPage', seen).catch(() => null);
    this.#waiting.clear();
    clearTimeout(this.#silence);
    this.#silence = undefined;
    if (signal.aborted) return;
    if (answer) this.#answered(cards, answer);
    else this.#failed(cards);
    if (this.#news.size > 0) this.#expectAnswer();
    this.send();
  }

  #answered(cards: readonly Card[], answer: PageRead): void {
    this.#patience.answered();
    for (const [at, card] of cards.entries()) {
      card.unanswered = false;
      const read = answer.cards[at];
      card.sent = read?.seen ?? null;
      if (read) this.#learn(card, read, answer.healths);
    }
    this.#listener.draw(cards, answer);
  }

  #learn(
    card: Card,
    { id, known, health, isUnread, unread }: ReadCard,
    healths: readonly string[],
  ): void {
    // What it shows by now may be another order.
    const newer = this.#news.get(card);
    if (newer && id !== card.id && !newer.includes(id ?? newer)) return;
    card.pace.saidNews(known !== card.known);
    if (known === card.known) return;
    card.known = known;
    card.health = healths[health] ?? null;
    card.isUnread = isUnread;
    card.failed = id === null;
    card.unread = unread;
    setOrder(card, id);
  }

  /** Asks again by itself: the page may never move again. */
  #failed(cards: readonly Card[]): void {
    this.#patience.failed(this.#world.now());
    for (const card of cards) {
      card.sent = null;
      this.#owed.add(card);
    }
    this.#tellSilence(cards);
    this.#later = setTimeout(() => this.sendOwed(), this.#patience.pause);
  }

  #expectAnswer(): void {
    this.#silence ??= setTimeout(() => {
      this.#silence = undefined;
      this.#tellSilence([...this.#waiting.keys(), ...this.#news.keys()]);
    }, SILENCE);
  }

  #tellSilence(cards: readonly Card[]): void {
    for (const card of cards) card.unanswered = true;
    this.#listener.draw(cards, null);
  }
}
