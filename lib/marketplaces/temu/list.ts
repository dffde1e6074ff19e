import type { RawItem } from '../../core/facts/sighting';
import { type FactCollector, startCollecting } from '../fact-collector';
import { labelledDays } from '../label-reader/labelled-days';
import { pieceAt } from '../label-reader/labels';
import { orderIdIn } from '../label-reader/order-id-in';
import { piecesOf } from '../label-reader/pieces';
import type { Piece } from '../label-reader/shown';
import { totalAt } from '../label-reader/total';
import { collectUnknownEnd } from '../label-reader/unknown-end';
import type { CardReading } from '../marketplace';
import { attributeOf, find, findAll, holds, parentOf } from '../nodes';
import { itemCalled, noOrder, orderRead } from '../order-read';
import { oneLine } from '../page-text';
import { temuPages } from './pages';
import { LIST } from './selectors';
import { statusOfHeadline } from './status-words';
import { textsAround } from './unlabelled/around-id';
import { DETAILS_LINK } from './words';

const ITEM_LIMIT = 100;

/** Reads one card of the order list (../FACTS.md §1.3) by its labels. */
export function readListCard(card: Element): CardReading {
  const pieces = piecesOf(card, temuPages.notSearched);
  const seen = startCollecting();
  const id = orderIdIn(card, pieces, temuPages);
  if (!id.ok) return noOrder('id', id.reason, seen);
  // Each has its own link; the other's id is cut off, or not there yet.
  if (pieces.filter((piece) => pieceAt([piece], DETAILS_LINK)).length > 1)
    return noOrder('id', 'two orders in one card', seen);

  const days = labelledDays(pieces, temuPages, seen);
  collectUnknownEnd(pieces, seen);
  const headline = headlineOf(card, pieces);
  collectStatus(headline, seen);
  const lineItems = itemsOf(card, seen);
  const title = lineItems[0]?.title;
  if (title) seen.add('title', title, title);
  const total = totalAt(pieces, temuPages, seen);
  const told = { placed: days.length > 0, total: total !== null };
  const unlabelled = textsAround(pieces, id.value, told);
  const labelled = { days, headline, unlabelled, ofOne: true };
  return orderRead(id.value, seen, { labelled, total, lineItems });
}

/** The card's first text; the link to its details stands beside it. */
function headlineOf(card: Element, pieces: readonly Piece[]): string | null {
  const link = pieceAt(pieces, DETAILS_LINK);
  const [first] = pieces;
  // Something else may stand above the row with the link, such as the name of a month.
  let row = link?.element ?? null;
  while (row && row !== card && pieces.find(({ element }) => holds(row, element)) === link)
    row = parentOf(row);
  const beside = row && pieces.find(({ element }) => holds(row, element));
  const headline = beside && beside !== link ? beside : first;
  return headline === undefined || headline === link ? null : headline.text;
}

function collectStatus(headline: string | null, seen: FactCollector): void {
  if (headline === null) seen.fail('status', 'the card prints no status');
  else seen.add('status', statusOfHeadline(headline) ?? 'unknown', headline);
}

/** The items are a carousel that repeats its slides; a slide tells its title and nothing else. */
function itemsOf(card: Element, seen: FactCollector): RawItem[] {
  const slides = findAll(card, LIST.slide).filter(
    (slide) => !/clone/.test(attributeOf(slide, 'class') ?? ''),
  );
  if (new Set(slides.map(parentOf)).size > 1) {
    seen.fail('title', 'the card has two carousels: one may be of another order');
    return [];
  }
  return slides.slice(0, ITEM_LIMIT).map((slide) => {
    const named = find(slide, LIST.slideTitle);
    return itemCalled(oneLine(attributeOf(named, 'aria-label') ?? ''));
  });
}
