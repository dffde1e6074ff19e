import type { Facts, TimeFactName } from '../../core/facts/fact';
import { timeOf } from '../../core/facts/statement';
import { DAY_LENGTH } from '../../core/time/calendar-day';
import type { Span } from '../../core/time/span';

/** A month, in ms: an event that is known less exactly has happened, and nobody knows when. */
const WIDEST = 31 * DAY_LENGTH;

/**
 * The first of these events of which the day is known, too.
 *
 * @returns null where none happened, or nobody said when
 */
export function knownDay(facts: Facts, ...names: readonly TimeFactName[]): Span | null {
  const spans = names.map((name) => timeOf(facts, name));
  return spans.find((span) => span !== null && span.latest - span.earliest < WIDEST) ?? null;
}
