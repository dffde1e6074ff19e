import * as v from 'valibot';
import { CLAIM_TIME_FACTS, IDENTIFIERS } from '../../lib/core/facts/claims/claim-facts';
import { DAY_COUNT_FACTS, type FactName, type Money, TIME_FACTS } from '../../lib/core/facts/fact';
import { parseCalendarDay } from '../../lib/core/time/calendar-day';
import type { Instant, Zone } from '../../lib/core/time/moment';
import { factValues, isClaimFact } from '../../lib/protocol/fact-schemas';
import { readMoney } from '../../lib/reading/money';
import { parseInstant } from './explain-option-values';

/** What was written says that something did not happen: there is nothing to store. */
export const NOT_SAID = Symbol('not said');

/** When it is said, and the zones a bare day may have been written in. */
interface Saying {
  readonly now: Instant;
  readonly zones: readonly Zone[];
}

const AMOUNT = v.strictObject({
  amount: v.union([
    v.pipe(v.number(), v.minValue(0)),
    v.pipe(v.string(), v.regex(/^\d+(?:\.\d+)?$/)),
  ]),
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
});

const isIn = (names: readonly string[], name: string) => names.includes(name);
const AMOUNTS: readonly FactName[] = ['total', 'itemPrice', 'offerAmount', 'refundAmount'];
const ANSWERED: readonly FactName[] = ['signedForDamage', 'freeReturn'];
const CHOSEN: readonly FactName[] = ['listedAs', 'customsFault', 'refundKind', 'closedBy'];
const LISTS: readonly FactName[] = ['carrier', 'trackingNumbers'];

/** Nothing that shops have to do with happened before. */
const LONG_AGO = Date.UTC(2000, 0, 1);

/** The fewest words for a thing that has happened, or has not, of which no day is said. */
const YES: readonly unknown[] = [true, 'yes', 'true'];
const NO: readonly unknown[] = [false, null, 'no', 'false', ''];

/** That nobody knows is nothing to store. */
const UNKNOWN: readonly unknown[] = ['unknown', null, ''];

/**
 * The value as the rules want it, from the plain form a person writes.
 *
 * @returns `NOT_SAID` where nothing is left to store; a value that the fact's schema refuses where it cannot be read
 */
export function plainFact(name: FactName, written: unknown, { now, zones }: Saying): unknown {
  const isOfClaims = isIn(CLAIM_TIME_FACTS, name);
  if (isClaimFact(name) && UNKNOWN.includes(written)) return NOT_SAID;
  if (isOfClaims && NO.includes(written)) return NOT_SAID;
  if (isOfClaims && YES.includes(written))
    return { kind: 'between', earliest: LONG_AGO, latest: now };
  if (isIn(TIME_FACTS, name)) return timeOf(written, zones);
  if (AMOUNTS.includes(name)) return moneyOf(written);
  if (LISTS.includes(name)) return typeof written === 'string' ? [written] : written;
  if (ANSWERED.includes(name)) return answerOf(written);
  if (CHOSEN.includes(name) && typeof written === 'string') return written.toLowerCase();
  if (name === 'piecesMissing' && typeof written === 'number') return String(written);
  return name === 'identifiedBy' ? identifierOf(written) : written;
}

/** What is expected of a fact, as it stands in "… is …, not …". */
export function expectedOf(name: FactName): string {
  if (isIn(TIME_FACTS, name))
    return 'an instant with its zone (2025-12-01T20:00:00Z) or a day (2025-12-01)';
  if (isIn(DAY_COUNT_FACTS, name)) return 'a whole number of days';
  if (AMOUNTS.includes(name))
    return 'an amount ("US $25.09" or { "amount": "25.09", "currency": "USD" })';
  if (LISTS.includes(name)) return 'text, or a list of texts';
  const schema = factValues[name];
  return 'options' in schema && Array.isArray(schema.options)
    ? `one of ${schema.options.join(', ')}`
    : 'text';
}

function timeOf(value: unknown, zones: readonly Zone[]): unknown {
  if (typeof value !== 'string') return null;
  const at = parseInstant(value);
  if (at !== null) return { kind: 'instant', at };
  const day = parseCalendarDay(value);
  return day && { kind: 'day', day, zones };
}

function moneyOf(value: unknown): Money | null {
  if (typeof value === 'number' && value >= 0)
    return { amount: String(value), currency: null, text: String(value) };
  if (typeof value === 'string') {
    const read = readMoney(value, { language: 'en' });
    return read.ok ? read.value : null;
  }
  const parsed = v.safeParse(AMOUNT, value);
  if (!parsed.success) return null;
  const { amount, currency } = parsed.output;
  return { amount: String(amount), currency, text: [currency, amount].filter(Boolean).join(' ') };
}

function answerOf(written: unknown): unknown {
  const said = typeof written === 'string' ? written.toLowerCase() : written;
  if (YES.includes(said)) return 'yes';
  return NO.includes(said) ? 'no' : written;
}

const SPOKEN: readonly (readonly [RegExp, (typeof IDENTIFIERS)[number]])[] = [
  [/customs/i, 'customs'],
  [/represent|lawyer|agent/i, 'brand-representative'],
  [/brand|owner|manufacturer|maker|rights/i, 'brand-owner'],
  [/police|authorit/i, 'police'],
  [/expert|appraiser|laborator/i, 'expert'],
];

/** Whoever else says so does not count: that is nobody. */
function identifierOf(written: unknown): unknown {
  if (typeof written !== 'string') return NO.includes(written) ? 'nobody' : written;
  if (isIn(IDENTIFIERS, written)) return written;
  return SPOKEN.find(([words]) => words.test(written))?.[1] ?? 'nobody';
}
