import type { RawItem } from '../../core/facts/sighting';
import { plainText } from '../../reading/page-text';
import { type FactCollector, startCollecting } from '../fact-collector';
import { collectDays } from '../label-reader/collect-days';
import { onlyId, printedIds } from '../label-reader/id-anchors';
import { labelledDays } from '../label-reader/labelled-days';
import { foldLabel, valuesAt } from '../label-reader/labels';
import { linesOf } from '../label-reader/order-id-in';
import { piecesOf } from '../label-reader/pieces';
import { type Piece, shownIn } from '../label-reader/shown';
import { totalAt } from '../label-reader/total';
import { collectUnknownEnd } from '../label-reader/unknown-end';
import type { CardReading, PageContext } from '../marketplace';
import { attributeOf, find, holds, parentOf } from '../nodes';
import { noOrder, orderRead } from '../order-read';
import { pageLanguage } from '../page-language';
import { oneLine } from '../page-text';
import { collectDelivery } from './delivery';
import { idInAddress } from './order-id';
import { openByCases, type RawData, rawDataIn } from './page-data/raw-data';
import { temuPages } from './pages';
import { DETAIL, TRACKING } from './selectors';
import { statusOfHeadline } from './status-words';
import { collectTracking } from './tracking-texts';
import { textsAround } from './unlabelled/around-id';
import { DELIVERY_LABELS, ID_LABELS, isBadge, PLACED_LABELS, saysPayment } from './words';

const ITEM_LIMIT = 100;
/** Currencies whose signs are letters. */
const LETTERS = /\p{Nd} ?(?:円|원|zł|kč|kr|lei|ft|tl|грн|руб|лв|дин)\.?$/iu;
const isPrice = (text: string): boolean =>
  /\p{Nd}/u.test(text) && (/\p{Sc}/u.test(text) || LETTERS.test(text));

/** Reads the detail page of one order (../FACTS.md §1.4): by its labels, and by the data in its scripts. */
export function readDetailPage(page: Document, context: PageContext): CardReading {
  const seen = startCollecting();
  const boxes = itemBoxes(page);
  const pieces = piecesOf(page, (element) => boxes.has(element) || temuPages.notSearched(element));
  const block = find(page, DETAIL.payment);
  const own = beforePayment(pieces, block);
  const ready = own.length < pieces.length || block !== null;
  if (!ready && valuesAt(own, PLACED_LABELS, PLACED_LABELS).length === 0)
    return noOrder('page', 'no order is shown: the page is still loading, or it has changed', seen);
  const id = orderId(own, context.url);
  if (id === null)
    return noOrder('id', 'the address and the page do not name one and the same order', seen);

  const { now, zone } = context;
  const reading = { language: pageLanguage(page), now, zones: [zone] };
  collectDays(labelledDays(own, temuPages, seen), temuPages.days, reading, seen);
  collectUnknownEnd(own, seen);
  const lineItems = [...boxes].map(readItem);
  const delivery = valuesAt(own, DELIVERY_LABELS, [...DELIVERY_LABELS, ...ID_LABELS])[0]?.texts[0];
  if (delivery !== undefined) collectDelivery(delivery, reading, seen);
  collectStatus(rawDataIn(page), { id, delivery }, seen);
  const isDrawn = shownIn(page, TRACKING.parcel).length > 0;
  const named = isDrawn ? collectTracking(page, reading, seen) : {};
  const title = lineItems[0]?.title;
  if (title) seen.add('title', title, title);
  const payment = block ? piecesOf(block) : [];
  const total = totalAt([...own, ...payment], temuPages, seen);
  const isSaid = (name: 'placed' | 'total') =>
    name in seen.facts || seen.unread.some(({ field }) => field === name);
  const told = { placed: isSaid('placed'), total: total !== null || isSaid('total') };
  const from = own.findIndex(({ text }) => text.includes(id));
  const unlabelled = textsAround([...payment, ...own.slice(from)], id, told);
  if (!told.placed && unlabelled === null) seen.fail('placed', 'no order time where one is known');
  if (!told.total && payment.length === 0) seen.fail('total', 'no total where one is known');
  const labelled = { days: [], headline: null, unlabelled, ofOne: true };
  return orderRead(id, seen, { total, lineItems, ...(unlabelled && { labelled }), ...named });
}

/** What stands in front of the payment: everything behind it is recommendations. */
function beforePayment(pieces: readonly Piece[], block: Element | null): readonly Piece[] {
  const end = pieces.findIndex(({ text, element }) => saysPayment(text) || holds(block, element));
  return end === -1 ? pieces : pieces.slice(0, end);
}

/**
 * The address names the order; what the page prints at its label must not contradict it. Where no label is known the
 * page must print the id all the same (../FACTS.md §1.4): it may still be the page of the order that was shown before.
 */
function orderId(pieces: readonly Piece[], url: URL): string | null {
  const inAddress = idInAddress(url);
  const anchors = printedIds(linesOf(pieces), temuPages);
  const printed = anchors.length > 0 ? onlyId(anchors) : idIn(pieces, inAddress);
  return inAddress === null || inAddress === printed ? printed : null;
}

const idIn = (pieces: readonly Piece[], id: string | null): string | null =>
  id !== null && pieces.some(({ text }) => text.includes(id)) ? id : null;

function collectStatus(
  data: RawData | null,
  { id, delivery }: { id: string; delivery: string | undefined },
  seen: FactCollector,
): void {
  // The page before this one may have left its data behind.
  const own = data?.id === id ? data : null;
  const open = own && openByCases(own);
  if (open !== null) seen.fail('status', open);
  const byHeadline = delivery === undefined ? null : statusOfHeadline(delivery);
  if (own?.status) seen.add('status', own.status.value, own.status.text);
  else if (byHeadline !== null && delivery !== undefined) seen.add('status', byHeadline, delivery);
  else seen.fail('status', 'the page prints no status where one is known');
}

/** The elements that hold one item each: the parents of the items' pictures. */
function itemBoxes(page: Document): ReadonlySet<Element> {
  const pictures = shownIn(page, DETAIL.item).slice(0, ITEM_LIMIT);
  return new Set(pictures.flatMap((picture) => parentOf(picture) ?? []));
}

/**
 * An item prints its price, its price after promotions, its variant and "×2", a line each (../FACTS.md §1.4). Badges
 * may stand between the variant and its number: the variant is the first line that is neither.
 */
function readItem(box: Element): RawItem {
  const label = attributeOf(shownIn(box, DETAIL.item)[0], 'aria-label') ?? '';
  const title = oneLine(label.slice('item picture '.length)) || null;
  const lines = piecesOf(box)
    .map(({ text }) => text)
    .filter((text) => text !== title);
  const times = lines.findIndex((text) => /^[×x] ?\d{1,5}$/i.test(plainText(text)));
  const quantity = times === -1 ? null : Number(plainText(lines[times] ?? '').replace(/\D/g, ''));
  const told = lines.filter((text) => !foldLabel(text).startsWith('after promos'));
  const named = lines.slice(0, Math.max(times, 0));
  return {
    title,
    quantity: quantity || null,
    price: told.find(isPrice) ?? null,
    variant: named.find((text) => !isPrice(text) && !isBadge(text)) ?? null,
  };
}
