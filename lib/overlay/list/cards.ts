import type { ListPlaces } from '../../marketplaces/marketplace';
import { holds, own } from '../../marketplaces/nodes';
import { createBareHost, createHost, isHost } from '../host/host-element';
import { MOST_MOVES } from '../host/most-moves';
import { restFrom } from '../rest';
import { type Card, DRAWN_ANYHOW, newCard } from './card';
import { inSlices } from './in-slices';

/**
 * The order cards of a list page, each with its host in place. Costs follow what changed, never the length of the list.
 */
export interface Cards {
  /**
   * Takes in the cards of the whole page and puts their hosts in place; returns the ones that must be read. What was
   * taken for a card and is none now is forgotten: of a page that was still being parsed, a part of one may have been.
   */
  find(page: ParentNode): Card[];
  /** What a batch of the page's changes means for the cards: the ones that are new or changed, in place again. */
  follow(changes: readonly MutationRecord[]): Set<Card>;
  /** Every card that is still on the page, in the order it was found. */
  all(): Card[];
  removeHosts(): void;
}

/**
 * @param rested called when cards that came during a rest are to be found
 * @param late gets the cards for which there was no time at once, and that must be read too
 */
export function cardsOf(places: ListPlaces, rested: () => void, late: (card: Card) => void): Cards {
  const known = new Map<Element, Card>();
  const byHost = new WeakMap<Node, Card>();
  const rest = restFrom(rested);
  let over = false;

  const isThere = ({ element }: Pick<Card, 'element'>) => own(element, 'isConnected');
  const forget = (element: Element) => {
    known.get(element)?.host.remove();
    known.delete(element);
  };

  /** Puts a host into its card. Inside of it, it stays wherever it is: somebody else may want the same place. */
  const put = (card: Card) => {
    const { element, host } = card;
    if (!isThere(card) || holds(element, host)) return;
    const place = places.chip(element);
    if (place === null) return;
    // Nowhere rather than on another order's card.
    if (card.moves >= MOST_MOVES) return host.remove();
    card.moves++;
    card.placedAt = performance.now();
    own(place.parent, 'insertBefore').call(place.parent, host, place.before);
  };

  const take = (element: Element): Card => {
    const before = known.get(element);
    if (before) return before;
    const make = known.size < DRAWN_ANYHOW ? createHost : createBareHost;
    const card = newCard(element, make(own(element, 'ownerDocument')));
    known.set(element, card);
    byHost.set(card.host, card);
    put(card);
    return card;
  };

  /**
   * Takes in as many cards as there is time for before the page is painted, more than any window shows, and the others
   * in turns of their own: ten thousand at once would hold the page up.
   */
  const takeAll = (found: Iterable<Element>): Card[] => {
    const first: Card[] = [];
    let atOnce = true;
    const takeOne = (element: Element) => {
      if (!isThere({ element })) return;
      const card = take(element);
      if (atOnce) first.push(card);
      else late(card);
    };
    void inSlices(found, takeOne, () => !over);
    atOnce = false;
    return first;
  };

  const ownerOf = (node: Node | null): Card | null => {
    for (let at = node; at; at = own(at, 'parentNode')) {
      const card = at instanceof Element ? known.get(at) : undefined;
      if (card) return card;
    }
    return null;
  };

  /** What a parser adds is told node by node; a part of a card that came with it is none by itself. */
  function* cardsAt(added: ReadonlySet<Element>): Iterable<Element> {
    for (const element of added) {
      const around = own(element, 'parentNode');
      if (!isIn(added, around) && !ownerOf(around)) yield* places.cards(element);
    }
  }

  return {
    find(page) {
      const found = new Set(places.cards(page));
      for (const element of known.keys()) if (!found.has(element)) forget(element);
      return takeAll(found);
    },
    follow(changes) {
      const changed = new Set<Card>();
      const added = new Set<Element>();
      let removed = false;
      for (const { target, type, addedNodes, removedNodes } of changes) {
        const owner = ownerOf(target);
        if (owner) changed.add(owner);
        if (type !== 'childList') continue;
        for (const node of removedNodes) {
          const robbed = byHost.get(node);
          if (robbed) changed.add(robbed);
          removed ||= own(node, 'nodeType') === Node.ELEMENT_NODE && !isHost(node);
        }
        if (owner || rest.going) continue;
        for (const node of addedNodes)
          if (node instanceof Element && !isHost(node)) added.add(node);
      }
      for (const card of takeAll(cardsAt(added))) changed.add(card);
      if (removed) {
        const gone = [...known.values()].filter((card) => !isThere(card));
        for (const { element } of gone) forget(element);
        rest.lost(gone.map(({ placedAt }) => placedAt));
      }
      for (const card of changed) put(card);
      return changed;
    },
    all: () => [...known.values()].filter(isThere),
    removeHosts() {
      over = true;
      rest.end();
      for (const { host } of known.values()) host.remove();
      known.clear();
    },
  };
}

/** Whether one of these is a node, or around it. */
function isIn(some: ReadonlySet<Node>, node: Node | null): boolean {
  for (let at = node; at; at = own(at, 'parentNode')) if (some.has(at)) return true;
  return false;
}
