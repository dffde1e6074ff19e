import { startCollecting } from '../fact-collector';
import { collectParcels } from '../label-reader/collect-parcels';
import { labelledDays } from '../label-reader/labelled-days';
import { orderIdIn } from '../label-reader/order-id-in';
import { piecesOf } from '../label-reader/pieces';
import type { Piece } from '../label-reader/shown';
import { totalAt } from '../label-reader/total';
import { collectUnknownEnd } from '../label-reader/unknown-end';
import type { CardReading } from '../marketplace';
import { holds, own } from '../nodes';
import { itemCalled, noOrder, orderRead } from '../order-read';
import { cardAround } from './cards';
import { type ItemBlock, isOne, itemId, itemsIn } from './items';
import { maybeArrived } from './maybe-arrived';
import { wishPages } from './pages';

/** Reads an order, or one item of it with what its order's card says of all items. */
export function readCard(element: Element, around = cardAround(element)): CardReading {
  const card = around ?? element;
  const all = itemsIn(card);
  const item = card === element ? undefined : all.find(({ block }) => block === element);
  const pieces = piecesOf(card, wishPages.notSearched);
  const seen = startCollecting();
  const id = orderIdIn(card, pieces, wishPages);
  if (!id.ok) return noOrder('id', id.reason, seen);

  const texts = item ? withoutOthers(pieces, all, item) : pieces;
  const days = [...labelledDays(texts, wishPages, seen), ...maybeArrived(texts)];
  collectParcels(texts, wishPages, seen);
  collectUnknownEnd(texts, seen);
  const items = item ? [item] : all;
  const [first] = items;
  const told = items.length === 1 && first !== undefined && isOne(card, first.title);
  if (first) seen.add('title', first.title, first.title);
  // The total is the order's: given to each item it would count several times.
  const total = item ? null : totalAt(texts, wishPages, seen);
  return orderRead(item ? itemId(id.value, item.title) : id.value, seen, {
    labelled: { days, headline: null, unlabelled: null, ofOne: told },
    total,
    lineItems: items.map(({ title }) => itemCalled(title)),
  });
}

/** What the card says of this item, or of all: everything but what stands in the blocks of items with other titles. */
const withoutOthers = (
  pieces: readonly Piece[],
  items: readonly ItemBlock[],
  item: ItemBlock,
): readonly Piece[] => {
  const others = items.filter(({ title }) => title !== item.title);
  return pieces.filter(({ element }) => !others.some(({ block }) => holds(block, element)));
};

/** No page of a single order is known; one that shows one order is read as its card. */
export function readOrder(page: Document): CardReading {
  return readCard(own(page, 'body'));
}
