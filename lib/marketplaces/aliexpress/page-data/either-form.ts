import * as v from 'valibot';
import { visibleText } from '../../../reading/page-text';
import { oneLine } from '../../page-text';

/** Longest text taken from one field; a title or a reminder is far shorter. */
const TEXT_LIMIT = 500;
/** Longest nested JSON text that is opened. */
const NESTED_LIMIT = 2_000_000;

/** JSON inside JSON: answers to POST requests carry objects as text. Any other value stays as it is. */
export function unfolded(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > NESTED_LIMIT || !/^\s*[[{]/.test(value))
    return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/**
 * Text of one line without characters that print nothing; a whole number counts as its digits. Undefined for anything
 * else.
 */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  return oneLine(visibleText(value.slice(0, 4 * TEXT_LIMIT)), TEXT_LIMIT) || undefined;
}

/** The shop's order id, digits only; a number beyond 2^53 has lost digits and is none. */
export function orderIdOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && /^\d{14,19}$/.test(text) ? text : undefined;
}

export function countOf(value: unknown): number | undefined {
  const text = textOf(value);
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

const EARLIEST = Date.UTC(2009, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

function momentOf(value: unknown): number | undefined {
  const text = textOf(value);
  const at = text !== undefined && /^\d{13}$/.test(text) ? Number(text) : Number.NaN;
  return at >= EARLIEST && at < LATEST ? at : undefined;
}

/*
 * The fields of the shop's responses. Numbers and booleans come as such or as text, whichever the shop likes (FACTS.md
 * §6.1). A field of another kind counts as left out; the fields beside it are read all the same.
 */
const field = <Value>(read: (value: unknown) => Value | undefined) =>
  v.optional(v.pipe(v.unknown(), v.transform(read)));

export const words = field(textOf);
export const count = field(countOf);
export const orderId = field(orderIdOf);
/** Milliseconds since 1970. */
export const moment = field(momentOf);
export const anything = field(unfolded);

/** An object, or JSON text of one, read by its schema. */
export const part = <Value>(schema: v.GenericSchema<unknown, Value>) =>
  field((value): Value | undefined => {
    const result = v.safeParse(schema, unfolded(value));
    return result.success ? result.output : undefined;
  });

/** A list, or JSON text of one: its first `limit` entries that fit the schema. */
export const listOf = <Value>(schema: v.GenericSchema<unknown, Value>, limit: number) =>
  field((value): readonly Value[] | undefined => {
    const list = unfolded(value);
    if (!Array.isArray(list)) return undefined;
    return list.slice(0, limit).flatMap((entry) => {
      const result = v.safeParse(schema, unfolded(entry));
      return result.success ? [result.output] : [];
    });
  });
