import type { Status } from '../../../core/facts/fact';
import {
  countOf,
  type Fields,
  field,
  isRecord,
  jsonOf,
  recordsOf,
  textOf,
} from '../../data-fields';
import { orderOf } from '../order-id';
import { statusOfHeadline } from '../status-words';

/** What the detail page's own data says of its order. */
export interface RawData {
  readonly id: string;
  readonly status: { readonly value: Status; readonly text: string } | null;
  /** What the shop says of each after-sales case, such as "Refund issued for 1 item from lost package". */
  readonly afterSales: readonly string[];
}

/** Characters of one script beyond which it is left alone. */
const LONGEST = 2_000_000;
const SCRIPT_LIMIT = 300;
const CASE_LIMIT = 50;

/** 4 in public code, 6 in a real payload (../FACTS.md §1.6); the other numbers are guesses there and are not asked. */
const BY_NUMBER: Readonly<Record<number, Status>> = { 4: 'delivered', 6: 'refunded' };

/** The status by the shop's words, else by its number; `unknown` with the words where neither is known. */
export function statusOf(prompt: string | null, number: unknown) {
  const value = prompt === null ? null : statusOfHeadline(prompt);
  const byNumber = BY_NUMBER[countOf(number) ?? 0];
  if (value !== null && prompt !== null) return { value, text: prompt };
  if (byNumber) return { value: byNumber, text: prompt ?? `status ${countOf(number)}` };
  return prompt === null ? null : { value: 'unknown' as const, text: prompt };
}

/** Reads the object that the detail page keeps as `rawData`, by the shape of its `store`; null for anything else. */
export function readRawData(value: unknown): RawData | null {
  if (!isRecord(value)) return null;
  const inner = field(value, 'store');
  const store: Fields = isRecord(inner) ? inner : value;
  const id = orderOf(textOf(field(store, 'order_sn')) ?? '');
  if (id === null) return null;
  const state = field(store, 'order_status');
  const prompt = isRecord(state) ? textOf(field(state, 'order_status_prompt')) : null;
  return {
    id,
    status: statusOf(prompt, field(store, 'parent_status')),
    afterSales: recordsOf(field(store, 'after_sales_info_list'), CASE_LIMIT).flatMap(
      (info) => textOf(field(info, 'status_prompt')) ?? [],
    ),
  };
}

/** The text of the object that starts at `from`, or null where it does not end. */
function objectAt(text: string, from: number): string | null {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return text.slice(from, at + 1);
  }
  return null;
}

/** The order data in the text of the page's scripts, which is not run; null where there is none that can be read. */
export function rawDataIn(page: Document): RawData | null {
  for (const script of Array.from(page.querySelectorAll('script:not([src])')).slice(
    0,
    SCRIPT_LIMIT,
  )) {
    const text = script.textContent ?? '';
    const start = text.length <= LONGEST ? /\brawData\s{0,20}=\s{0,20}(?=\{)/.exec(text) : null;
    const json = start && objectAt(text, start.index + start[0].length);
    const data = json ? readRawData(jsonOf(json)) : null;
    if (data) return data;
  }
  return null;
}

/**
 * Why after-sales cases leave the status of the whole order open: a refund may be one item's, and a page that shows one
 * item may not have drawn the others. Only the shop's own status tells of the whole order.
 *
 * @returns null where there is no case, or the shop says that the order is refunded
 */
export const openByCases = ({ afterSales, status }: RawData): string | null =>
  afterSales.length > 0 && status?.value !== 'refunded'
    ? 'an after-sales case may be about one of several items'
    : null;
