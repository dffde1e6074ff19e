import type { Money } from '../../lib/core/facts/fact';
import type { Instant } from '../../lib/core/time/moment';
import type { Time } from '../../lib/core/time/time';

/** ISO 8601 in UTC, without milliseconds when they are zero: `2026-03-16T07:00:00Z`. */
export const isoOf = (at: Instant): string => new Date(at).toISOString().replace('.000Z', 'Z');

const isTime = (value: object): value is Time => 'kind' in value;
const isMoney = (value: object): value is Money => 'amount' in value && 'currency' in value;

/**
 * A fact's value as it is printed: an instant or a bare day as text, an amount as `{ amount, currency }`, a list as a
 * list, one carrier as plain text.
 */
export function plainValue(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return name === 'carrier' && value.length === 1 ? value[0] : value;
  if (typeof value !== 'object' || value === null) return value;
  if (isMoney(value)) return plainMoney(value);
  return isTime(value) ? plainTime(value) : value;
}

export const plainMoney = ({ amount, currency }: Money) => ({ amount, currency });

export function plainTime(value: Time) {
  if (value.kind === 'instant') return isoOf(value.at);
  if (value.kind === 'day') return value.day;
  return { earliest: isoOf(value.earliest), latest: isoOf(value.latest) };
}
