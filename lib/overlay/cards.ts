import type { ListPlaces } from '../marketplaces/marketplace';
import { type Card, MOST_PUT_BACK } from './card';
import { createHost, isHost } from './host-element';
import { SendingPace } from './sending-pace';

/** The order cards of a list page, each with its host in place. Costs follow what changed, never the length of the list. */
export class Cards {
  readonly #known = new Map<Element, Card>();
  readonly #byHost = new WeakMap<Node, Card>();
  readonly #places: ListPlaces;

  constructor(places: ListPlaces) {
    this.#places = places;
  }

  /** Takes in the cards at or below `root` and puts their hosts in place; returns the ones that must be read. */
  find(root: ParentNode): Card[] {
    return this.#places.cards(root).map((element) => this.#take(element));
  }

  /** What a batch of the page's changes means for the cards: the ones that are new or changed, in place again. */
  follow(changes: readonly MutationRecord[]): Set<Card> {
    const changed = new Set<Card>();
    let removed = false;
    for (const { target, type, addedNodes, removedNodes } of changes) {
      const owner = this.#ownerOf(target);
      if (owner) changed.add(owner);
      if (type !== 'childList') continue;
      for (const node of removedNodes) {
        const robbed = this.#byHost.get(node);
        if (robbed && !robbed.host.isConnected) this.#putBack(robbed);
        removed ||= node.nodeType === Node.ELEMENT_NODE && !isHost(node);
      }
      if (owner) continue;
      for (const node of addedNodes) {
        if (node instanceof Element && !isHost(node)) {
          for (const card of this.find(node)) changed.add(card);
        }
      }
    }
    if (removed) this.#forgetGone();
    for (const card of changed) this.#place(card);
    return changed;
  }

  /** Every card that is still on the page, in the order it was found. */
  all(): Card[] {
    return [...this.#known.values()].filter(({ element }) => element.isConnected);
  }

  removeHosts(): void {
    for (const { host } of this.#known.values()) host.remove();
    this.#known.clear();
  }

  #take(element: Element): Card {
    const known = this.#known.get(element);
    if (known) return known;
    const host = createHost(element.ownerDocument);
    const card: Card = {
      element,
      host,
      id: null,
      problem: null,
      unread: [],
      look: null,
      sent: null,
      pace: new SendingPace(),
      unanswered: false,
      drawn: false,
      putBack: 0,
    };
    this.#known.set(element, card);
    this.#byHost.set(host, card);
    this.#place(card);
    return card;
  }

  #place({ element, host, putBack }: Card): void {
    if (putBack >= MOST_PUT_BACK) return;
    const place = this.#places.chip(element);
    if (place === null || place.before === host) return;
    if (host.parentNode === place.parent && host.nextSibling === place.before) return;
    place.parent.insertBefore(host, place.before);
  }

  #putBack(card: Card): void {
    if (!card.element.isConnected) return;
    card.putBack++;
    this.#place(card);
  }

  #ownerOf(node: Node): Card | null {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const card = at instanceof Element ? this.#known.get(at) : undefined;
      if (card) return card;
    }
    return null;
  }

  #forgetGone(): void {
    for (const [element, { host }] of this.#known) {
      if (element.isConnected) continue;
      host.remove();
      this.#known.delete(element);
    }
  }
}
