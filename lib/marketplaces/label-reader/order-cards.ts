import { find, holds, matches, own, parentOf } from '../nodes';
import { idAnchors, onlyId } from './id-anchors';
import { isLabelled, linesIn } from './lines';
import { reachesOf } from './reaches';
import type { CardSigns } from './shop-pages';

/** Nodes of a card; a longer element is a list. */
const MOST_IN_A_CARD = 2_000;

/**
 * The cards below `root`: for each place that names an order the largest element around it that names no other order.
 * Where nothing else limits it, because the page names one order only, the smallest one that still holds everything a
 * card prints.
 *
 * @returns in page order, each once, none inside another
 */
export function orderCards(root: ParentNode, shop: CardSigns): Element[] {
  const anchors = idAnchors(root, shop);
  const alone = onlyId(anchors) !== null;
  const end = own(root, 'parentNode');
  const reaches = reachesOf(anchors, (at) => at === end || matches(at, shop.frames));
  const groups = new Map<Element | null, Element[]>();
  for (const { top, around } of reaches) {
    const group = groups.get(around) ?? [];
    group.push(top);
    groups.set(around, group);
  }
  const torn = new Set<Element>();
  for (const [around, group] of groups) if (around && isTorn(around, group, shop)) torn.add(around);
  const cards: Element[] = [];
  for (const { top, around, element } of reaches) {
    const whole = alone ? shrunk(top, element, shop) : top;
    const card = around && torn.has(around) ? around : whole;
    let last = cards.at(-1);
    for (; last && holds(card, last); last = cards.at(-1)) cards.pop();
    if (!holds(last, card)) cards.push(card);
  }
  return cards;
}

/**
 * Whether these are no cards but pieces of one, because it names another order besides its own: what every card prints
 * stands once around them, and none of them holds all of it. Two that each have a day of their own are two orders, the
 * one promised, the other delivered. Where no word of a card is known, its items tell the same.
 */
function isTorn(around: Element, inside: readonly Element[], shop: CardSigns): boolean {
  const { items, dated } = shop;
  const all = marksIn(around, shop);
  if (all < 0) return false;
  if (items && find(around, items) && !inside.some((card) => find(card, items))) return true;
  const isDated = (card: Element) =>
    [...linesIn(card, shop, MOST_IN_A_CARD)].some(({ text }) => isLabelled(text, dated));
  return inside.every((card) => marksIn(card, shop) < all) && inside.filter(isDated).length < 2;
}

/** How many things of those that every card prints stand in an element, of a long one in its start; -1: one twice. */
function marksIn(element: Element, shop: CardSigns): number {
  const found = new Set<unknown>();
  for (const { text } of linesIn(element, shop, MOST_IN_A_CARD))
    for (const labels of shop.marks)
      if (isLabelled(text, labels)) {
        if (found.has(labels)) return -1;
        found.add(labels);
      }
  return found.size;
}

/**
 * The smallest element around the id that still holds each thing that every card prints and that this one holds, and
 * what an order prints once only once: where it stands twice there is another order, whose id is not printed yet or
 * cannot be read.
 */
function shrunk(card: Element, id: Element, shop: CardSigns): Element {
  const lines = [...linesIn(card, shop)];
  const allAt = (labels: readonly string[]) =>
    lines.flatMap(({ text, element }) => (isLabelled(text, labels) ? element : []));
  const wanted = shop.marks.flatMap((labels) => allAt(labels).slice(0, 1));
  if (wanted.length === 0) return card;
  const once = shop.once.map(allAt);
  const heldBy = (at: Element, each: readonly Element[]) =>
    each.filter((one) => holds(at, one)).length;
  let at = id;
  while (at !== card && heldBy(at, wanted) < wanted.length) {
    const above = parentOf(at);
    if (!above || once.some((each) => heldBy(at, each) > 0 && heldBy(above, each) > 1)) break;
    at = above;
  }
  return at;
}
