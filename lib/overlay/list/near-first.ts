import { own } from '../../marketplaces/nodes';
import { onTrusted } from '../host/on-trusted';
import { onAbort } from '../on-abort';
import type { OverlayWorld } from '../overlay-world';
import { type Card, DRAWN_ANYHOW } from './card';
import { drawQueue } from './draw-queue';

/** How far from what is seen a card counts as near: drawn so early, it is there whatever a person scrolls by. */
const NEAR = '300%';
/** ms; a page that is never idle has its other cards drawn all the same. */
const LATEST = 2_000;

/**
 * Draws at once what is in or near sight, or was drawn before: what a chip says must never be another order's. The
 * others follow once the page is idle, up to `DRAWN_ANYHOW`; beyond, when they come near, or the page is printed. A
 * thousand chips are most of what a long list would cost, and nobody looks at them.
 *
 * @param all every card of the page
 * @param draw see `drawQueue`; sets `drawn` of a card
 * @param drawn called once everything that was due is drawn
 * @returns takes cards that have something else to show
 */
export function nearFirst(
  { page, signal }: Pick<OverlayWorld, 'page' | 'signal'>,
  all: () => readonly Card[],
  draw: (card: Card) => void,
  drawn: () => void,
): (cards: readonly Card[]) => void {
  const watched = new WeakMap<Element, Card>();
  const near = new WeakSet<Element>();
  let restIsDue = false;
  const isUndrawn = (card: Card) => !card.drawn;
  const queue = drawQueue<Card>(
    (card) => {
      draw(card);
      const { host } = card;
      if (!card.drawn || !watched.delete(host)) return;
      observer.unobserve(host);
      near.delete(host);
    },
    drawn,
    () => !signal.aborted,
  );
  const observer = new IntersectionObserver(
    (entries) => {
      const due: Card[] = [];
      for (const { target, isIntersecting } of entries) {
        const card = watched.get(target);
        near[isIntersecting ? 'add' : 'delete'](target);
        if (isIntersecting && card?.drawn === false) due.push(card);
      }
      if (due.length > 0) queue.add(due);
    },
    { rootMargin: `${NEAR} 0px`, scrollMargin: `${NEAR} 0px` },
  );
  onAbort(signal, () => observer.disconnect());
  const print = () => queue.now(all().filter(isUndrawn));
  onTrusted(own(page, 'defaultView'), 'beforeprint', print, { signal });

  const drawRest = () => {
    restIsDue = false;
    if (signal.aborted) return;
    const rest = all().slice(0, DRAWN_ANYHOW).filter(isUndrawn);
    if (rest.length > 0) queue.add(rest);
  };
  return (cards) => {
    const now = cards.filter(({ drawn, host }) => drawn || near.has(host));
    queue.add(now);
    if (now.length === cards.length) return;
    for (const card of cards) {
      if (card.drawn || watched.has(card.host)) continue;
      watched.set(card.host, card);
      observer.observe(card.host);
    }
    if (!restIsDue) requestIdleCallback(drawRest, { timeout: LATEST });
    restIsDue = true;
  };
}
