import type { Status } from '../../../../core/facts/fact';
import type { RawItem } from '../../../../core/facts/sighting';
import { anyTimeUntil } from '../../../../core/time/long-ago';
import type { Instant } from '../../../../core/time/moment';
import { soundsDelivered } from '../../../arrival-words';
import { type FactCollector, startCollecting } from '../../../fact-collector';
import { isLeftOut, shownIn } from '../../../label-reader/shown';
import type { CardReading, PageContext } from '../../../marketplace';
import { attributeOf, findAll, matches, own } from '../../../nodes';
import { noOrder, orderRead } from '../../../order-read';
import { pageLanguage } from '../../../page-language';
import { joinedText, textPieces } from '../../../page-text';
import { idInAddress, idsInText } from '../../order-id';
import { readButtons } from '../../texts/buttons';
import { collectDeadlines } from '../../texts/detail-deadlines';
import { ITEM_LIMIT, readLineItem, titleOf } from '../../texts/line-items';
import { parcelsNamedIn } from '../../texts/packages-named';
import { collectDoubtOf, readStatus } from '../../texts/status';
import { pastDays, pastTime } from '../../texts/times';
import { fold, saysDelivered, TOTAL_LABELS } from '../../words';
import { DETAIL, first, STATUS_TITLE } from '../selectors';
import { datesOfRows, type InfoRows, readInfoRows } from './info-rows';

const ITEM = {
  name: DETAIL.itemName,
  variant: DETAIL.itemVariant,
  price: DETAIL.itemPrice,
  quantity: DETAIL.itemQuantity,
};

/** Reads the detail page of one order (FACTS.md §4), in any language. */
export function readDetailPage(page: Document, context: PageContext): CardReading {
  const language = pageLanguage(page);
  const seen = startCollecting();
  for (const [field, places] of Object.entries(DETAIL)) seen.first(field, page, [places].flat());
  const block = first(page, DETAIL.status);
  const words = textPieces(block, isNoStatus);
  const ofOne = findAll(page, DETAIL.item).length === 1;
  const past = pastDays(page, context);
  // Ordered, paid: each comes with its date, and so would what was sent.
  const dates = datesOfRows(page, past);
  const agrees = (status: Status) => dates === (status === 'awaiting-payment' ? 1 : 2);
  const status = readStatus(statusTexts(block, words), readButtons(block), ofOne, agrees);
  const rows = readInfoRows(page, past, status?.value ?? null);
  const id = orderId(context.url, rows);
  if (!id.id) return noOrder('id', id.reason, seen);
  if (words.length === 0 && Object.keys(rows.events).length === 0)
    return notShown(page, id.id, seen);

  collectDates(rows, context, seen);
  collectStatus(status, rows, seen);
  collectDoubtOf(status, context.now, seen);
  if (!isOver(seen)) collectDoubtOfItems(page, context.now, seen);
  const placed = rows.events.placed?.day ?? null;
  const granted = collectDeadlines(page, { context, language, placed, words }, seen);
  const lineItems = items(page, seen);
  goods(page, lineItems, seen);
  const parcels = parcelsNamedIn(textPieces(first(page, DETAIL.frame), isItem));
  return orderRead(id.id, seen, {
    granted,
    total: totalOf(page, seen),
    lineItems,
    ...(parcels > 1 && { parcels }),
  });
}

/** A button, or what the page does not show. */
const isNoStatus = (element: Element): boolean =>
  /^(?:A|BUTTON)$/.test(own(element, 'tagName')) || isLeftOut(element);

/** An item's own words are no number of parcels. */
const isItem = (element: Element): boolean => matches(element, `${DETAIL.item}, a`);

/** A page that prints the order's id shows the order, only not where it can be read. */
function notShown(page: Document, id: string, seen: FactCollector): CardReading {
  const drawn = textPieces(own(page, 'body')).some((text) => idsInText(text).includes(id));
  return drawn
    ? noOrder('card', 'the order is there, but not where it can be read', seen)
    : noOrder('page', 'no order is shown: the page is still loading, or it has changed', seen);
}

/** The block's first text is its title, which may stand in several elements; a reminder and buttons follow. */
function statusTexts(block: Element | null, words: readonly string[]): string[] {
  const titles = STATUS_TITLE.map((place) => (block && shownIn(block, place)[0]) ?? null);
  const starts = titles.map((title) => textPieces(title)[0]);
  return [...starts, words[0], ...[...titles, block].map(joinedText)].filter(
    (text) => text !== undefined,
  );
}

/** The address names the order; what the page prints must not contradict it. */
function orderId(url: URL, rows: InfoRows): { id: string | null; reason: string } {
  const inAddress = idInAddress(url);
  const printed = [...new Set(idsInText(rows.text))];
  if (inAddress === null)
    return printed.length === 1
      ? { id: printed[0] ?? null, reason: '' }
      : { id: null, reason: 'neither the address nor the page names one order' };
  return printed.length === 0 || printed.includes(inAddress)
    ? { id: inAddress, reason: '' }
    : { id: null, reason: 'the address and the page name different orders' };
}

function collectDates(rows: InfoRows, context: PageContext, seen: FactCollector): void {
  for (const event of ['placed', 'paid', 'shipped', 'completed'] as const) {
    const row = rows.events[event];
    if (row) seen.add(event, pastTime(row, context.zone), row.text);
  }
  for (const { field, reason } of rows.unread) seen.fail(field, reason);
  if (rows.paidWith) seen.add('paidWith', rows.paidWith.value, rows.paidWith.text);
}

const isOver = ({ facts: { status, completed } }: FactCollector): boolean =>
  completed !== undefined || !['unknown', 'awaiting-delivery'].includes(status?.value ?? 'unknown');

/**
 * The newest step of an item's parcel, without its day, where it is the delivery or may be it (lib/core/README.md
 * §3.11).
 */
function collectDoubtOfItems(page: Document, now: Instant, seen: FactCollector): void {
  const steps = findAll(page, DETAIL.track)
    .slice(0, 2 * ITEM_LIMIT)
    .map(joinedText);
  const text = steps.find((step) => saysDelivered(step) || soundsDelivered(step));
  if (text !== undefined) seen.add('maybeDelivered', anyTimeUntil(now), text);
}

/** A page that prints the day of completion shows a completed order, whatever its language calls that. */
function collectStatus(
  status: ReturnType<typeof readStatus>,
  rows: InfoRows,
  seen: FactCollector,
): void {
  const ended = rows.events.completed;
  if (ended && (!status || status.value === 'unknown'))
    seen.add('status', 'completed', [status?.text, ended.text].filter(Boolean).join(' · '));
  else if (status) seen.add('status', status.value, status.text);
  else seen.fail('status', 'the page prints no status');
}

function items(page: Document, seen: FactCollector): RawItem[] {
  return findAll(page, DETAIL.item)
    .slice(0, ITEM_LIMIT)
    .map((item) => readLineItem(item, ITEM, seen));
}

function goods(page: Document, lineItems: readonly RawItem[], seen: FactCollector): void {
  const store = joinedText(first(page, DETAIL.store));
  if (store) seen.add('store', store, store);
  const title =
    lineItems.find((item) => item.title !== null)?.title ?? titleOf(first(page, DETAIL.title));
  if (title) seen.add('title', title, title);
  const numbers = findAll(page, DETAIL.trackingNumber)
    .map((node) => attributeOf(node, 'data-clipboard-text') ?? '')
    .filter((number) => /^[A-Z0-9]{8,35}$/i.test(number));
  if (numbers.length > 0)
    seen.add('trackingNumbers', [...new Set(numbers)].slice(0, 50), numbers.join(', '));
}

function totalOf(page: Document, seen: FactCollector): string | null {
  const rows = findAll(page, DETAIL.priceRow).slice(0, ITEM_LIMIT);
  const [marked, another] = rows.filter((row) => matches(row, DETAIL.totalRow));
  const total =
    rows.findLast((row) =>
      TOTAL_LABELS.includes(fold(joinedText(first(row, DETAIL.priceLabel)))),
    ) ?? (another ? undefined : marked);
  if (!total && rows.length > 0) seen.fail('total', 'which price is the total is not known');
  return total ? joinedText(first(total, DETAIL.priceValue)) || null : null;
}
