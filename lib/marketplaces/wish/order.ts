import { candidateZones } from '../../core/counting-zone';
import { orderIdIn } from '../label-and-id/id-anchors';
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
  const id = orderIdIn(card, pieces, wishPages);
  if (!id.ok) return { sighting: null, problem: { field: 'id', reason: id.reason }, matched: {} };

  const own = item ? withoutOthers(pieces, part?.items ?? [], item) : pieces;
  const told = item !== undefined || itemsIn(card).length === 1;
  const seen = daysOf(own, told, pageLanguage(card.ownerDocument), context);
  sayParcels(own, wishPages, seen);
  sayStatus(seen);
  const items = item ? [item] : itemsIn(card);
  if (items[0]) seen.say('title', items[0].title, items[0].title);
  // The total is the order's: given to each item it would count several times.
  const total = item ? null : totalAt(own, wishPages, seen);
  return {
    sighting: {
      id: item ? itemId(id.value, item.title) : id.value,
      facts: seen.facts,
      total,
      lineItems: items.map(({ title }) => ({ title, quantity: null, price: null, variant: null })),
      unread: seen.unread,
      showsUndelivered: false,
    },
    problem: null,
    matched: seen.matched,
  };
}

/** What the card says of this item, or of all: everything but what stands in the blocks of items with other titles. */
const withoutOthers = (
  pieces: readonly Piece[],
  items: readonly ItemBlock[],
  item: ItemBlock,
): readonly Piece[] => {
  const others = items.filter(({ title }) => title !== item.title);
  return pieces.filter(({ element }) => !others.some(({ block }) => block.contains(element)));
};

/**
 * The days of an item, or of an order whose items nothing tells apart. There one item may have arrived while another is overdue, whose claim ends
 * sooner: the arrival is then left out.
 */
function daysOf(
  pieces: readonly Piece[],
  told: boolean,
  pageSays: string,
  context: PageContext,
): Seen {
  const language = pageSays === 'und' ? 'en' : pageSays;
  const reading = { language, context, zones: candidateZones(WISH_ZONE, context.zone) };
  const seen = startSeen();
  sayDays(pieces, wishPages, reading, seen);
  const [delivered, promised] = [seen.facts.delivered?.value, seen.facts.promisedBy?.value];
  const overdue =
    delivered?.kind === 'day' && promised?.kind === 'day' && promised.day < delivered.day;
  if (told || !overdue) return seen;
  const cautious = startSeen();
  const days = wishPages.days.filter(({ fact }) => fact !== 'delivered');
  sayDays(pieces, { ...wishPages, days }, reading, cautious);
  cautious.miss('delivered', 'the order’s items cannot be told apart, and another may be overdue');
  return cautious;
}

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
