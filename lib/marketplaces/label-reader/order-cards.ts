import { find, holds, isBefore, matches, own, parentOf } from '../nodes';
import { idAnchors, onlyId } from './id-anchors';
import { pieceAt } from './labels';
import { DEPTH_LIMIT, namedIn } from './named-in';
import { type Piece, piecesOf } from './pieces';
import type { ShopPages } from './shop-pages';

/** Nodes of a card; a longer element is a list. */
const MOST_IN_A_CARD = 2_000;

/**
 * The cards below `root`: for each place that names an order the largest element around it that names no other order.
 * Where nothing else limits it, because the page names one order only, the smallest one that still holds everything a
 * card prints.
 *
 * @returns in page order, each once, none inside another
 */
export function orderCards(root: ParentNode, shop: ShopPages): Element[] {
  const pieces = piecesOf(root, shop.notSearched);
  const anchors = idAnchors(root, pieces, shop);
  const stops = (element: Element) =>
    element === own(root, 'parentNode') ||
    own(element, 'tagName') === 'BODY' ||
    matches(element, shop.frames);
  const named = namedIn(anchors, stops);
  const several = onlyId(anchors) === null;
  const cards = new Map<Element, Element>();
  const within = new Map<Element, Element[]>();
  for (const { id, element } of anchors) {
    if (named.get(element) !== id) continue;
    let card = element;
    let limited = false;
    for (let depth = 0; depth < DEPTH_LIMIT; depth++) {
      const above: Element | null = parentOf(card);
      if (!above || card === root) break;
      limited = named.get(above) === null || (several && stops(above));
      if (named.get(above) !== id) break;
      card = above;
    }
    // Of several places in one card the first decides: a page may repeat an id ten thousand times.
    if (cards.has(card)) continue;
    cards.set(card, limited ? card : shrunk(card, element, pieces, shop));
    const around = parentOf(card);
    if (around && named.get(around) === null) {
      const inside = within.get(around);
      if (inside) inside.push(card);
      else within.set(around, [card]);
    }
  }
  for (const [around, inside] of within)
    if (isTorn(around, inside, shop)) {
      for (const card of inside) cards.delete(card);
      cards.set(around, around);
    }
  return inPageOrder(outermost([...cards.values()]));
}

/**
 * Whether these are no cards but pieces of one, because it names another order besides its own: what every card prints
 * stands once around them, and none of them holds all of it. Two that each have a day of their own are two orders, the
 * one promised, the other delivered. Where no word of a card is known, its items tell the same.
 */
function isTorn(around: Element, inside: readonly Element[], shop: ShopPages): boolean {
  const marks = marksIn(around, shop);
  const most = Math.max(...marks);
  const days = shop.days.flatMap(({ fact, labels }) => (fact === 'placed' ? [] : labels));
  const isDated = (card: Element) => pieceAt(textsIn(card, shop), days) !== null;
  const { items } = shop;
  if (most <= 1 && items && find(around, items) && !inside.some((card) => find(card, items)))
    return true;
  return (
    most === 1 &&
    inside.every((card) => marksIn(card, shop).join() !== marks.join()) &&
    inside.filter(isDated).length < 2
  );
}

const textsIn = (element: Element, shop: ShopPages): Piece[] =>
  piecesOf(element, shop.notSearched, MOST_IN_A_CARD);

/** How often each thing that every card prints stands in an element; of a long one the start is looked at. */
const marksIn = (element: Element, shop: ShopPages): number[] => {
  const pieces = textsIn(element, shop);
  return shop.marks.map(
    (labels) => pieces.filter((piece) => pieceAt([piece], labels) !== null).length,
  );
};

/**
 * The smallest element around the id that still holds each thing that every card prints and that this one holds, and
 * what an order prints once only once: where it stands twice there is another order, whose id is not printed yet or
 * cannot be read.
 */
function shrunk(card: Element, id: Element, pieces: readonly Piece[], shop: ShopPages): Element {
  const inside = pieces.filter(({ element }) => holds(card, element));
  const wanted = shop.marks.flatMap((labels) => pieceAt(inside, labels)?.element ?? []);
  if (wanted.length === 0) return card;
  const placed = shop.days.flatMap(({ fact, labels }) => (fact === 'placed' ? labels : []));
  const single = [placed, shop.total].map((labels) =>
    inside.flatMap((piece) => (pieceAt([piece], labels) ? piece.element : [])),
  );
  const count = (elements: readonly Element[], around: Element) =>
    elements.filter((element) => holds(around, element)).length;
  let at = id;
  while (at !== card && !wanted.every((element) => holds(at, element))) {
    const above: Element | null = parentOf(at);
    if (!above || single.some((each) => count(each, at) > 0 && count(each, above) > 1)) break;
    at = above;
  }
  return at;
}

/** None inside another. */
function outermost(cards: readonly Element[]): Element[] {
  const all = new Set(cards);
  return cards.filter((card) => {
    let at = parentOf(card);
    for (let depth = 0; at && depth < DEPTH_LIMIT; depth++) {
      if (all.has(at)) return false;
      at = parentOf(at);
    }
    return true;
  });
}

const follows = (before: Element | undefined, card: Element): boolean =>
  before === undefined || isBefore(before, card);

/** Printed ids come in page order; only a card that a link alone names has to be sorted in. */
const inPageOrder = (cards: readonly Element[]): Element[] =>
  cards.every((card, at) => follows(cards[at - 1], card))
    ? [...cards]
    : cards.toSorted((a, b) => (follows(a, b) ? -1 : 1));
