import { find, holds, isBefore, matches, outwards, own, parentOf } from '../nodes';
import { idAnchors, onlyId } from './id-anchors';
import { isAt } from './labels';
import { namedIn } from './named-in';
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
    for (const above of outwards(parentOf(card))) {
      if (card === root) break;
      limited = named.get(above) === null || (several && stops(above));
      if (named.get(above) !== id) break;
      card = above;
    }
    // Of several places in one card the first decides: a page may repeat an id ten thousand times.
    if (cards.has(card)) continue;
    cards.set(card, limited ? card : shrunk(card, element, pieces, shop));
    const around = parentOf(card);
    if (!around || named.get(around) !== null) continue;
    const inside = within.get(around) ?? [];
    inside.push(card);
    within.set(around, inside);
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
  const { items, days } = shop;
  const marks = marksIn(around, shop);
  const most = Math.max(...marks);
  const others = days.flatMap(({ fact, labels }) => (fact === 'placed' ? [] : labels));
  const isDated = (card: Element) => textsIn(card, shop).some((piece) => isAt(piece, others));
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

/** The elements whose texts stand at one of these labels. */
const elementsAt = (pieces: readonly Piece[], labels: readonly string[]): Element[] =>
  pieces.filter((piece) => isAt(piece, labels)).map(({ element }) => element);

/** How often each thing that every card prints stands in an element; of a long one the start is looked at. */
function marksIn(element: Element, shop: ShopPages): number[] {
  const pieces = textsIn(element, shop);
  return shop.marks.map((labels) => elementsAt(pieces, labels).length);
}

/**
 * The smallest element around the id that still holds each thing that every card prints and that this one holds, and
 * what an order prints once only once: where it stands twice there is another order, whose id is not printed yet or
 * cannot be read.
 */
function shrunk(card: Element, id: Element, pieces: readonly Piece[], shop: ShopPages): Element {
  const inside = pieces.filter(({ element }) => holds(card, element));
  const wanted = shop.marks.flatMap((labels) => elementsAt(inside, labels).slice(0, 1));
  if (wanted.length === 0) return card;
  const placed = shop.days.flatMap(({ fact, labels }) => (fact === 'placed' ? labels : []));
  const single = [placed, shop.total].map((labels) => elementsAt(inside, labels));
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
    for (const around of outwards(parentOf(card))) if (all.has(around)) return false;
    return true;
  });
}

/** Printed ids come in page order; only a card that a link alone names has to be sorted in. */
const inPageOrder = (cards: readonly Element[]): Element[] =>
  cards.toSorted((one, other) => (isBefore(one, other) ? -1 : 1));
