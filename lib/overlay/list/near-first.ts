import { own } from '../../marketplaces/nodes';
import { onTrusted } from '../host/on-trusted';
import { onAbort } from '../on-abort';
import type { OverlayWorld } from '../overlay-world';
import { type Card, DRAWN_ANYHOW } from './card';
import { DrawQueue } from './draw-queue';

/** How far from what is seen a card counts as near: drawn so early, it is there whatever a person scrolls by. */
const NEAR = '300%';
/** ms; a page that is never idle has its other cards drawn all the same. */
const LATEST = 2_000;

/**
 * Draws at once what is in or near sight, or was drawn before: what a chip says must never be another order's. The
 * others follow once the page is idle, up to `DRAWN_ANYHOW`; beyond, when they come near, or the page is printed. A
 * thousand chips are most of what a long list would cost, and nobody looks at them.
 */
export class NearFirst {
  readonly #all: () => readonly Card[];
  readonly #queue: DrawQueue<Card>;
  readonly #signal: AbortSignal;
  readonly #observer: IntersectionObserver;
  readonly #watched = new WeakMap<Element, Card>();
  readonly #near = new WeakSet<Element>();
  #restIsDue = false;

  /**
   * @param all every card of the page
   * @param draw see `DrawQueue`; sets `drawn` of a card
   * @param drawn called once everything that was due is drawn
   */
  constructor(
    { page, signal }: Pick<OverlayWorld, 'page' | 'signal'>,
    all: () => readonly Card[],
    draw: (card: Card) => void,
    drawn: () => void,
  ) {
    this.#all = all;
    this.#signal = signal;
    const drawOne = (card: Card) => {
      draw(card);
      if (card.drawn) this.#unwatch(card);
    };
    this.#queue = new DrawQueue(drawOne, drawn, () => !signal.aborted);
    this.#observer = new IntersectionObserver((entries) => this.#came(entries), {
      rootMargin: `${NEAR} 0px`,
      scrollMargin: `${NEAR} 0px`,
    });
    onAbort(signal, () => this.#observer.disconnect());
    const print = () => this.#queue.now(all().filter((card) => !card.drawn));
    onTrusted(own(page, 'defaultView'), 'beforeprint', print, { signal });
  }

  /** Cards that have something else to show. */
  add(cards: readonly Card[]): void {
    const now = cards.filter(({ drawn, host }) => drawn || this.#near.has(host));
    this.#queue.add(now);
    if (now.length === cards.length) return;
    for (const card of cards) this.#watch(card);
    this.#drawRest();
  }

  #watch(card: Card): void {
    if (card.drawn || this.#watched.has(card.host)) return;
    this.#watched.set(card.host, card);
    this.#observer.observe(card.host);
  }

  #unwatch({ host }: Card): void {
    if (!this.#watched.delete(host)) return;
    this.#observer.unobserve(host);
    this.#near.delete(host);
  }

  #came(entries: readonly IntersectionObserverEntry[]): void {
    const due: Card[] = [];
    for (const { target, isIntersecting } of entries) {
      const card = this.#watched.get(target);
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
      if (isIntersecting && card && !card.drawn) due.push(card);
    }
    if (due.length > 0) this.#queue.add(due);
  }

  #drawRest(): void {
    if (this.#restIsDue) return;
    this.#restIsDue = true;
    const draw = () => {
      this.#restIsDue = false;
      if (this.#signal.aborted) return;
      const rest = this.#all()
        .slice(0, DRAWN_ANYHOW)
        .filter(({ drawn }) => !drawn);
      if (rest.length > 0) this.#queue.add(rest);
    };
    requestIdleCallback(draw, { timeout: LATEST });
  }
}
