import { shortPrint } from '../../core/reminders/short-print';
import { reachesOf } from '../label-reader/reaches';
import { shownIn } from '../label-reader/shown';
import { attributeOf, parentOf } from '../nodes';
import { oneLine } from '../page-text';
import { ITEM_PICTURE } from './selectors';

const ITEM_LIMIT = 100;

/** One item of an order and the element that holds it and no other item. */
export interface ItemBlock {
  readonly title: string;
  readonly block: Element;
}

const picturesIn = (card: Element) =>
  shownIn(card, ITEM_PICTURE)
    .slice(0, ITEM_LIMIT)
    .flatMap((element) => {
      const title = oneLine(attributeOf(element, 'alt') ?? '');
      return title ? [{ id: title, element }] : [];
    });

/** Whether one picture alone bears this title: two items of one title are told apart by nothing. */
export const isOne = (card: Element, title: string): boolean =>
  picturesIn(card).filter(({ id }) => id === title).length === 1;

/**
 * The items of an order's card, told apart by the titles of their pictures; empty where the card shows no such picture.
 */
export function itemsIn(card: Element): ItemBlock[] {
  const ends = (element: Element) => element === parentOf(card);
  return reachesOf(picturesIn(card), ends).map(({ id, top }) => ({ title: id, block: top }));
}

/**
 * The key of one item of an order: the order's id and a number made of the item's title, because no id of an item is
 * known. It stays the same from visit to visit and whatever the order of the items.
 */
export function itemId(orderId: string, title: string): string {
  return `${orderId}-${shortPrint(title)}`;
}
