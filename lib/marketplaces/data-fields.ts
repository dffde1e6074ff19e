import type { Sighting } from '../core/sighting';
import { visibleText } from '../reading/page-text';
import { oneLine } from './page-text';

export type Fields = Readonly<Record<string, unknown>>;

const TEXT_LIMIT = 500;
const EARLIEST = Date.UTC(2020, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

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

/** A field by its name on the wire (`parent_order_sn`), or by the one that the page's own client gives it (`parentOrderSn`). */
export function field(record: Fields, name: string): unknown {
  for (const key of [name, camel(name)])
    if (Object.hasOwn(record, key) && record[key] !== null) return record[key];
  return undefined;
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

/** Epoch milliseconds of a time in unix seconds, as the shop gives them, or in milliseconds; as a number or as text. */
export function momentOf(value: unknown): number | null {
  const given =
    typeof value === 'string' && /^\d{10}(?:\d{3})?$/.test(value) ? Number(value) : value;
  if (typeof given !== 'number' || !Number.isInteger(given)) return null;
  const at = given < 1e11 ? given * 1000 : given;
  return at >= EARLIEST && at < LATEST ? at : null;
}

/** Each order once, as it is named first. */
export function eachOnce(sightings: readonly Sighting[]): Sighting[] {
  const first = new Map<string, Sighting>();
  for (const sighting of sightings) if (!first.has(sighting.id)) first.set(sighting.id, sighting);
  return [...first.values()];
}
