import type { Status } from '../../../core/facts/fact';
import { statusOfWords } from '../words';

/**
 * The numbers of the states in the shop's own front end (../FACTS.md §2). The five in the middle "sit between paid and
 * shipped"; which of them is which is not known, and all of them mean that the seller has not sent the goods yet.
 */
const BY_NUMBER: Readonly<Record<string, Status>> = {
  101003: 'awaiting-payment',
  101006: 'awaiting-shipment',
  103001: 'awaiting-shipment',
  103002: 'awaiting-shipment',
  105003: 'awaiting-shipment',
  105004: 'awaiting-shipment',
  101009: 'awaiting-delivery',
  111000: 'cancelled',
};

/** What nothing is claimed for: words that are not known may say otherwise, and the numbers are old. */
const SILENT: readonly Status[] = ['awaiting-payment', 'cancelled'];

/**
 * The status by its number and its words; where they say two things, or neither is known, nobody can tell.
 *
 * @param number as it came, a number or its text
 * @returns null where there are neither words nor a known number
 */
export function statusOf(
  number: unknown,
  words: string | null,
): { readonly value: Status; readonly text: string } | null {
  const key = typeof number === 'number' || typeof number === 'string' ? String(number) : '';
  const byNumber = Object.hasOwn(BY_NUMBER, key) ? (BY_NUMBER[key] ?? null) : null;
  const byWords = words === null ? null : statusOfWords(words);
  if (byNumber === null && words === null) return null;
  const text = words ?? `status ${key}`;
  const contradict = byNumber !== null && byWords !== null && byNumber !== byWords;
  const unsure =
    byNumber !== null && SILENT.includes(byNumber) && words !== null && byWords === null;
  return { value: contradict || unsure ? 'unknown' : (byNumber ?? byWords ?? 'unknown'), text };
}
