import type { Status } from '../../../../core/facts/fact';
import { lastPrintable } from '../../../../core/facts/machine-clock/clock-behind';
import { findDays } from '../../../../reading/day';
import type { DayContext } from '../../../../reading/year';
import { childrenOf, findAll } from '../../../nodes';
import { spacedText } from '../../../page-text';
import { withoutNumbers } from '../../../payment-words';
import { withoutIds } from '../../order-id';
import { isEnglish } from '../../texts/english';
import type { PastDay } from '../../texts/times';
import { fold, PAYMENT_LABELS, PAYMENT_NAMES, ROW_LABELS } from '../../words';
import { DETAIL, first } from '../selectors';

const ROW_LIMIT = 40;

export type RowEvent = keyof typeof ROW_LABELS;
const EVENTS: readonly RowEvent[] = ['placed', 'paid', 'shipped', 'completed'];

interface DatedRow extends PastDay {
  readonly text: string;
  /** The event that the row's label names; null for a label that is not known. */
  readonly label: RowEvent | null;
}

export interface InfoRows {
  readonly events: {
    readonly [Event in RowEvent]?: PastDay & { readonly text: string };
  };
  readonly unread: readonly { readonly field: string; readonly reason: string }[];
  readonly paidWith: { readonly value: string; readonly text: string } | null;
  /** Every text of the block, to look for the order id. */
  readonly text: string;
}

/**
 * The rows "Order placed on", "Paid on", "Shipment completed on", "Order completed on" of a detail page (FACTS.md §4,
 * §6.3).
 *
 * A row whose label is known is what it says. Of rows in other languages only what their order proves is read: the page
 * has these four dates, always in this sequence, and leaves out what has not happened. So the first is the order date,
 * four are all four, and the second of three is the payment, without which nothing follows. Three are the first three
 * while the order is still under way, two the first two while it waits to be shipped; anything else could be one of two
 * dates and stays unread. In English the labels are known, so a row with another one is something else.
 *
 * @param status what the status block proves, from words or buttons
 */
export function readInfoRows(page: Document, context: DayContext, status: Status | null): InfoRows {
  const block = first(page, DETAIL.info);
  const texts = textsOfRows(page, block);
  const unread: { field: string; reason: string }[] = [];
  const dated = texts.flatMap((text) =>
    datedRow(text, context, (reason) => unread.push({ field: 'dates', reason })),
  );

  const events: { [Event in RowEvent]?: PastDay & { text: string } } = {};
  // Parcels that left one by one each have a row: a limit counts from the first.
  for (const { label, ...row } of dated)
    if (label && row.day < (events[label]?.day ?? '9999')) events[label] = row;
  if (dated.some(({ label }) => label === null)) {
    // Those labels are known in English alone: a row with another one is something else, whatever language the page
    // says it is in.
    const english = dated.some(({ label }) => label !== null && label !== 'placed');
    const says = isEnglish(
      context.language,
      dated.map(({ text }) => text),
    );
    const provable = unread.length === 0 && !english && !says;
    const sequence = provable ? bySequence(dated, status) : null;
    for (const [index, event] of (sequence ?? []).entries()) {
      const row = dated[index];
      if (row) events[event] ??= row;
    }
    const taken = new Set(Object.values(events).map(({ text }) => text));
    for (const { text } of dated)
      if (!taken.has(text))
        unread.push({
          field: 'dates',
          reason: unproved(text),
        });
  }
  return {
    events,
    unread,
    paidWith: paymentIn(texts),
    text: block ? spacedText(block) : texts.join(' '),
  };
}

function textsOfRows(page: Document, block: Element | null): readonly string[] {
  const named = findAll(block ?? page, DETAIL.row);
  // 2022: the block's children were the rows.
  const rows = (named.length > 0 ? named : childrenOf(block)).slice(0, ROW_LIMIT);
  // A row that is printed twice is one.
  return [...new Set(rows.map((row) => spacedText(row)))];
}

/** How many rows of a detail page print a date, read or not. */
export const datesOfRows = (page: Document, context: DayContext): number =>
  textsOfRows(page, first(page, DETAIL.info)).filter(
    (text) => findDays(withoutIds(text), context).length > 0,
  ).length;

const unproved = (text: string): string =>
  `which date this is cannot be proved: ${text.slice(0, 60)}`;

function datedRow(text: string, context: DayContext, miss: (reason: string) => void): DatedRow[] {
  const found = findDays(withoutIds(text), context);
  const [only] = found;
  if (!only) return [];
  const label = labelOf(text);
  if (found.length > 1) miss(unproved(text));
  else if (!only.day.ok) miss(only.day.reason);
  else if (context.notAfter && only.day.value > lastPrintable(context.notAfter))
    miss('the date lies in the future');
  else return [{ text, day: only.day.value, yearPrinted: only.yearPrinted, label }];
  return [];
}

function labelOf(text: string): RowEvent | null {
  const folded = fold(text);
  return (
    EVENTS.find((event) => ROW_LABELS[event].some((label) => folded.startsWith(label))) ?? null
  );
}

/** The events of the rows by their order alone, or null where it proves nothing. */
function bySequence(rows: readonly DatedRow[], status: Status | null): readonly RowEvent[] | null {
  const ascending = rows.every(
    ({ day }, index) => index === 0 || day >= (rows[index - 1]?.day ?? day),
  );
  const contradicted = rows.some(({ label }, index) => label !== null && label !== EVENTS[index]);
  if (!ascending || contradicted || rows.length > EVENTS.length) return null;
  if (rows.length === EVENTS.length) return EVENTS;
  const underWay = status === 'awaiting-delivery' || status === 'delivered';
  if (underWay && rows.length === 3) return EVENTS.slice(0, 3);
  const paid = rows.length === 3 || (rows.length === 2 && status === 'awaiting-shipment');
  return EVENTS.slice(0, paid ? 2 : 1);
}

function paymentIn(texts: readonly string[]): InfoRows['paidWith'] {
  for (const text of texts) {
    const label = PAYMENT_LABELS.find((known) => fold(text).startsWith(known));
    const colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
    const named = colon < 0 ? '' : text.slice(colon + 1).trim();
    const held = label ? text.slice(label.length).replace(/^[\s:：]+/, '') : named;
    const value = held && (label || PAYMENT_NAMES.test(held)) && withoutNumbers(held);
    if (value) return { value, text: withoutNumbers(text) };
  }
  return null;
}
