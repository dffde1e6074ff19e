import type { ListPlaces } from '../../marketplaces/marketplace';
import { holds, own } from '../../marketplaces/nodes';
import { createBareHost, createHost, isHost } from '../host/host-element';
import { MOST_MOVES } from '../host/most-moves';
import { Rest } from '../rest';
import { type Card, DRAWN_ANYHOW, newCard } from './card';
import { inSlices } from './in-slices';

/**
 * The order cards of a list page, each with its host in place. Costs follow what changed, never the length of the list.
 */
export class Cards {
  readonly #known = new Map<Element, Card>();
  readonly #byHost = new WeakMap<Node, Card>();
  readonly #places: ListPlaces;
  readonly #late: (card: Card) => void;
  readonly #rest: Rest;
  #over = false;

  /**
   * @param rested called when cards that came during a rest are to be found
   * @param late gets the cards for which there was no time at once, and that must be read too
   */
  constructor(places: ListPlaces, rested: () => void, late: (card: Card) => void) {
    this.#places = places;
    this.#late = late;
    this.#rest = new Rest(rested);
  }

  /**
   * Takes in the cards of the whole page and puts their hosts in place; returns the ones that must be read. What was
   * taken for a card and is none now is forgotten: of a page that was still being parsed, a part of one may have been.
   */
  find(page: ParentNode): Card[] {
    const found = new Set(this.#places.cards(page));
    for (const { element } of this.#known.values()) if (!found.has(element)) this.#forget(element);
    return this.#takeAll([found]);
  }

  /**
   * Takes in as many cards as there is time for before the page is painted, more than any window shows, and the others
   * in turns of their own: ten thousand at once would hold the page up.
   */
  #takeAll(found: Iterable<Iterable<Element>>): Card[] {
    const first: Card[] = [];
    let atOnce = true;
    const take = (element: Element) => {
      if (!own(element, 'isConnected')) return;
      const card = this.#take(element);
      if (atOnce) first.push(card);
      else this.#late(card);
    };
    void inSlices(flat(found), take, () => !this.#over);
    atOnce = false;
    return first;
  }

  /** What a parser adds is told node by node; a part of a card that came with it is none by itself. */
  *#cardsAt(added: ReadonlySet<Node>): Iterable<Element[]> {
    for (const node of added)
      if (
        node instanceof Element &&
        !isInside(node, added) &&
        !this.#ownerOf(own(node, 'parentNode'))
      )
        yield this.#places.cards(node);
  }

  /** What a batch of the page's changes means for the cards: the ones that are new or changed, in place again. */
  follow(changes: readonly MutationRecord[]): Set<Card> {
    const changed = new Set<Card>();
    const added = new Set<Node>();
    let removed = false;
    for (const { target, type, addedNodes, removedNodes } of changes) {
      const owner = this.#ownerOf(target);
      if (owner) changed.add(owner);
      if (type !== 'childList') continue;
      for (const node of removedNodes) {
        const robbed = this.#byHost.get(node);
        if (robbed) changed.add(robbed);
        removed ||= own(node, 'nodeType') === Node.ELEMENT_NODE && !isHost(node);
      }
      if (owner) continue;
      for (const node of addedNodes) {
        if (node instanceof Element && !isHost(node) && !this.#rest.going) added.add(node);
      }
    }
    for (const card of this.#takeAll(this.#cardsAt(added))) changed.add(card);
    if (removed) this.#forgetGone();
    for (const card of changed) this.#place(card);
    return changed;
  }

  /** Every card that is still on the page, in the order it was found. */
  all(): Card[] {
    return [...this.#known.values()].filter(({ element }) => own(element, 'isConnected'));
  }

  removeHosts(): void {
    this.#over = true;
    this.#rest.end();
    for (const { host } of this.#known.values()) host.remove();
    this.#known.clear();
  }

  #take(element: Element): Card {
    const known = this.#known.get(element);
    if (known) return known;
    const make = this.#known.size < DRAWN_ANYHOW ? createHost : createBareHost;
    const host = make(own(element, 'ownerDocument'));
    const card = newCard(element, host);
    this.#known.set(element, card);
    this.#byHost.set(host, card);
    this.#place(card);
    return card;
  }

  /** Puts a host into its card. Inside of it, it stays wherever it is: somebody else may want the same place. */
  #place(card: Card): void {
    const { element, host } = card;
    if (!own(element, 'isConnected') || holds(element, host)) return;
    const place = this.#places.chip(element);
    if (place === null) return;
    // Nowhere rather than on another order's card.
    if (card.moves >= MOST_MOVES) {
      host.remove();
      return;
    }
    card.moves++;
    card.placedAt = performance.now();
    own(place.parent, 'insertBefore').call(place.parent, host, place.before);
  }

  #ownerOf(node: Node | null): Card | null {
    for (let at = node; at; at = own(at, 'parentNode')) {
      const card = at instanceof Element ? this.#known.get(at) : undefined;
      if (card) return card;
    }
    return null;
  }

  #forgetGone(): void {
    const gone = [...this.#known.values()].filter(({ element }) => !own(element, 'isConnected'));
    for (const { element } of gone) this.#forget(element);
    this.#rest.lost(gone.map(({ placedAt }) => placedAt));
  }
  #forget(element: Element): void {
    this.#known.get(element)?.host.remove();
    this.#known.delete(element);
  }
}

function* flat<Each>(all: Iterable<Iterable<Each>>): Iterable<Each> {
  for (const some of all) yield* some;
}

function isInside(node: Node, others: ReadonlySet<Node>): boolean {
  for (let at = own(node, 'parentNode'); at; at = own(at, 'parentNode'))
    if (others.has(at)) return true;
  return false;
}
