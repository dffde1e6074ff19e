import type { RawDay, RawItem } from '../../../../core/facts/sighting';
import type { Instant } from '../../../../core/time/moment';
import { type FactCollector, startCollecting } from '../../../fact-collector';
import type { CardReading, PageContext } from '../../../marketplace';
import { childrenOf, find, findAll, matches } from '../../../nodes';
import { noOrder, orderRead } from '../../../order-read';
import { joinedText, oneLine, textPieces } from '../../../page-text';
import { withoutIds } from '../../order-id';
import { readButtons } from '../../texts/buttons';
import { ITEM_LIMIT, picturedItem, readLineItem, titleOf } from '../../texts/line-items';
import { parcelsNamedIn } from '../../texts/packages-named';
import { collectDoubtOf, readStatus } from '../../texts/status';
import { writtenIn } from '../../texts/times';
import { fold, statusOfStrip } from '../../words';
import { HEADER, LIST } from '../selectors';
import { readCardId } from './card-id';

const ITEM = {
  name: LIST.itemName,
  variant: LIST.itemVariant,
  price: LIST.itemNumbers,
  quantity: LIST.itemQuantity,
};

/** Reads one card of the order list (FACTS.md §2.2), in any language. */
export function readListCard(card: Element, context: PageContext): CardReading {
  const seen = startCollecting();
  const id = readCardId(card, seen);
  if (!id.ok) return noOrder('id', id.reason, seen);

  const lineItems = itemsOf(card, seen);
  const day = placed(card, context, seen);
  status(card, lineItems.length, context.now, seen);
  // An item's own words are no number of parcels.
  const parcels = parcelsNamedIn(
    textPieces(card, (element) => matches(element, `${LIST.item}, a`)),
  );
  const store = joinedText(seen.first('store', card, LIST.store));
  if (store) seen.add('store', store, store);
  const title =
    lineItems.find((item) => item.title !== null)?.title ??
    titleOf(seen.first('title', card, LIST.itemName));
  if (title) seen.add('title', title, title);
  return orderRead(id.value, seen, {
    ...(day && { placed: day }),
    total: totalOf(card, seen),
    lineItems,
    ...(parcels > 1 && { parcels }),
  });
}

/**
 * The one date of the header. Its label changed over the years and is not asked; the titles below are never searched.
 */
function placed(card: Element, { zone }: PageContext, seen: FactCollector): RawDay | null {
  const info = seen.first('placed', card, HEADER);
  if (info)
    return {
      text: oneLine(withoutIds(textPieces(info, isStatus).join(' ')), 300),
      zones: writtenIn(zone),
    };
  seen.fail('placed', 'the card has no header with a date');
  return null;
}

/** Where the header has no place for the date its whole text is asked; the status in it may name another day. */
const isStatus = (element: Element): boolean => matches(element, LIST.status.join());

function status(card: Element, items: number, now: Instant, seen: FactCollector): void {
  const text = joinedText(seen.first('status', card, LIST.status));
  const found = readStatus(
    text ? [text] : [],
    readButtons(seen.first('buttons', card, LIST.buttons)),
    items === 1,
  );
  const strip = seen.first('strip', card, [LIST.strip]);
  const refund = strip ? refundIn(textPieces(strip)) : null;
  // A refund of one of several items leaves the others their deadlines.
  const said = refund && items === 1 ? refund : found;
  collectDoubtOf(said, now, seen);
  if (said) seen.add('status', said.value, said.text);
  else seen.fail('status', 'the card prints no status');
  if (!strip || said === refund || !fold(joinedText(strip))) return;
  const reason = refund ? 'speaks of one of several items' : 'has words that are not known';
  seen.fail('status', `the refund strip ${reason}`);
}

function refundIn(pieces: readonly string[]) {
  for (const text of pieces) {
    const value = statusOfStrip(text);
    if (value) return { value, text };
  }
  return null;
}

/** Old and expired orders print none. The digits stand in a span each, so their texts are run together. */
function totalOf(card: Element, seen: FactCollector): string | null {
  const text = joinedText(seen.first('total', card, LIST.total));
  return /\p{Nd}/u.test(text) ? text : null;
}

function itemsOf(card: Element, seen: FactCollector): RawItem[] {
  const listed = findAll(card, LIST.item).slice(0, ITEM_LIMIT);
  const pictures = childrenOf(seen.first('pictures', card, [LIST.pictures])).length;
  const items = listed
    .filter((item) => !find(item, LIST.pictures))
    .map((item) => readLineItem(item, ITEM, seen));
  return [...items, ...Array.from({ length: Math.min(pictures, ITEM_LIMIT) }, () => picturedItem)];
}
