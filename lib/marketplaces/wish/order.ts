import { candidateZones } from '../../core/counting-zone';
import { idAnchors, onlyId } from '../label-and-id/id-anchors';
import { orderCards } from '../label-and-id/order-cards';
import { type Piece, piecesOf } from '../label-and-id/pieces';
import { sayDays } from '../label-and-id/say-days';
import { sayParcels } from '../label-and-id/say-parcels';
import { totalAt } from '../label-and-id/total';
import type { CardReading, PageContext } from '../marketplace';
import { pageLanguage } from '../page-language';
import { type Seen, startSeen } from '../seen';
import { type ItemBlock, itemId, itemsIn } from './items';
import { wishPages } from './pages';

/** Wish counts in Pacific days; a bare day may also be one of the browser's zone (rules.md §5). */
const WISH_ZONE = { zone: 'America/Los_Angeles' };

interface Part {
  readonly card: Element;
  readonly items: readonly ItemBlock[];
}

/** Which card an item's block is a part of, from where the blocks were found; elements that are gone are forgotten. */
const partOf = new WeakMap<Element, Part>();

/**
 * What gets a chip of its own: each item where an order's card shows several that can be told apart, because Wish's deadlines belong to items
 * (facts of the other pages §3); else the order.
 */
export function cardsIn(root: ParentNode): Element[] {
  return orderCards(root, wishPages).flatMap((card) => {
    const items = itemsIn(card);
    if (items.length < 2) return [card];
    for (const { block } of items) partOf.set(block, { card, items });
    return items.map(({ block }) => block);
  });
}

/** Reads an order, or one item of it with what its order's card says of all items. */
export function readCard(element: Element, context: PageContext): CardReading {
  const part = partOf.get(element);
  const card = part?.card.contains(element) ? part.card : element;
  const item = part?.items.find(({ block }) => block === element);
  const pieces = piecesOf(card, wishPages.notSearched);
  const seen = startSeen();
  const { matched } = seen;
  const id = onlyId(idAnchors(card, pieces, wishPages));
  if (id === null)
    return {
      sighting: null,
      problem: { field: 'id', reason: 'no order number at its label, or two different ones' },
      matched,
    };

  const own = item ? withoutOthers(pieces, part?.items ?? [], item) : pieces;
  const language = pageLanguage(card.ownerDocument);
  sayDays(
    own,
    wishPages,
    {
      language: language === 'und' ? 'en' : language,
      context,
      zones: candidateZones(WISH_ZONE, context.zone),
    },
    seen,
  );
  sayParcels(own, wishPages, seen);
  sayStatus(seen);
  const items = item ? [item] : itemsIn(card);
  if (items[0]) seen.say('title', items[0].title, items[0].title);
  // The total is the order's: given to each item it would count several times.
  const total = item ? null : totalAt(own, wishPages, seen);
  return {
    sighting: {
      id: item ? itemId(id, item.title) : id,
      facts: seen.facts,
      total,
      lineItems: items.map(({ title }) => ({ title, quantity: null, price: null, variant: null })),
      unread: seen.unread,
      showsUndelivered: false,
    },
    problem: null,
    matched,
  };
}

/** What the card says of this item, or of all: everything but what stands in the other items' blocks. */
const withoutOthers = (
  pieces: readonly Piece[],
  items: readonly ItemBlock[],
  item: ItemBlock,
): readonly Piece[] => {
  const others = items.filter((other) => other !== item);
  return pieces.filter(({ element }) => !others.some(({ block }) => block.contains(element)));
};

/** No words for a status are known; a printed day of delivery is one. */
function sayStatus(seen: Seen): void {
  const { delivered } = seen.facts;
  if (delivered) seen.say('status', 'delivered', delivered.text);
  else seen.miss('status', 'no words for it are known');
}

/** No page of a single order is known; one that shows one order is read as its card. */
export function readOrder(page: Document, context: PageContext): CardReading {
  return readCard(page.body, context);
}
