import { FAR_AHEAD } from '../core/facts/impossible-facts';
import { MOST_BEHIND } from '../core/facts/machine-clock/clock-behind';
import type { Instant } from '../core/time/moment';
import { visibleText } from '../reading/page-text';
import { oneLine } from './page-text';

export type Fields = Readonly<Record<string, unknown>>;

const TEXT_LIMIT = 500;
const EARLIEST = Date.UTC(2020, 0, 1);

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON of a text; undefined for anything else. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/**
 * A field by its name on the wire (`parent_order_sn`), or by the one that the page's own client gives it
 * (`parentOrderSn`). Both with different texts or numbers are none.
 */
export function field(record: Fields, name: string): unknown {
  const given = [...new Set([name, camel(name)])].flatMap((key) =>
    Object.hasOwn(record, key) && record[key] !== null ? [record[key]] : [],
  );
  const differ = given.length > 1 && typeof given[0] !== 'object' && given[0] !== given[1];
  return differ ? undefined : given[0];
}

/** The record that a field holds; an empty one where it holds none. */
export function recordIn(record: Fields, name: string): Fields {
  const found = field(record, name);
  return isRecord(found) ? found : {};
}

/** Text of one line without characters that print nothing; null for anything else. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return oneLine(visibleText(value.slice(0, 4 * TEXT_LIMIT)), TEXT_LIMIT) || null;
}

export const recordsOf = (value: unknown, limit: number): Fields[] =>
  Array.isArray(value) ? value.slice(0, limit).filter(isRecord) : [];

/** A count, as such or as text; null for anything else. */
export function countOf(value: unknown): number | null {
  const count = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isInteger(count) && count > 0 && count < 1e6
    ? count
    : null;
}

/** A bare amount, such as `0070.48`, as its own digits; null for anything else. */
export const exactAmount = (text: string): string | null =>
  /^\d{1,12}(?:\.\d{1,3})?$/.test(text) ? text.replace(/^0+(?=\d)/, '') : null;

/**
 * Epoch milliseconds of a time in unix seconds or milliseconds, as a number or as text; null for anything else, and for
 * before 2020.
 */
function epochOf(value: unknown): Instant | null {
  const given =
    typeof value === 'string' && /^\d{10}(?:\d{3})?$/.test(value) ? Number(value) : value;
  if (typeof given !== 'number' || !Number.isInteger(given)) return null;
  const at = given < 1e11 ? given * 1000 : given;
  return at >= EARLIEST ? at : null;
}

/**
 * When something happened, from a time in unix seconds, as a shop gives them, or in milliseconds; as a number or as
 * text.
 *
 * @param now the moment of reading
 * @returns epoch milliseconds; null for anything else, and for what lies further ahead than a clock can be behind
 */
export function momentOf(value: unknown, now: Instant): Instant | null {
  const at = epochOf(value);
  return at !== null && at <= now + MOST_BEHIND ? at : null;
}

/** When something is promised for, in the same forms: up to two years ahead, or past. */
export function momentAhead(value: unknown, now: Instant): Instant | null {
  const at = epochOf(value);
  return at !== null && at <= now + FAR_AHEAD ? at : null;
}
