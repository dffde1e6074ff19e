import { orderCards } from '../label-reader/order-cards';
import { holds } from '../nodes';
import { itemsIn } from './items';
import { wishSigns } from './signs';

/** The order's card that an item's block is a part of, from where the blocks were found; what is gone is forgotten. */
const cardOf = new WeakMap<Element, Element>();

/**
 * What gets a chip of its own: each item where an order's card shows several that can be told apart, because Wish's
 * deadlines belong to items (../FACTS.md §3); else the order.
 */
export function cardsIn(root: ParentNode): Element[] {
  return orderCards(root, wishSigns).flatMap((card) => {
    const items = itemsIn(card);
    if (items.length < 2) return [card];
    for (const { block } of items) cardOf.set(block, card);
    return items.map(({ block }) => block);
  });
}

/** The order's card around an item's block; anything else by itself. */
export function cardAround(element: Element): Element {
  const card = cardOf.get(element);
  return card && holds(card, element) ? card : element;
}
