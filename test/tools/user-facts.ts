import * as v from 'valibot';
import {
  DAY_COUNT_FACTS,
  type FactName,
  type Facts,
  type Money,
  type Statement,
  TIME_FACTS,
} from '../../lib/core/facts/fact';
import { MARKETPLACES, type MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { parseCalendarDay } from '../../lib/core/time/calendar-day';
import type { Instant, Zone } from '../../lib/core/time/moment';
import { factValues } from '../../lib/protocol/fact-schemas';
import { readMoney } from '../../lib/reading/money';
import { parseInstant } from './explain-option-values';
import { WrongUsage } from './wrong-usage';

/** One order of FACTS.json: what the user says of it. */
export interface UserOrder {
  readonly marketplace: MarketplaceId;
  readonly id: string;
  readonly facts: Facts;
}

/** When the user says it, and the zones a bare day may have been written in, by marketplace. */
export interface Telling {
  readonly now: Instant;
  readonly zonesOf: (marketplace: MarketplaceId) => readonly Zone[];
}

const FILE = v.strictObject({
  orders: v.array(
    v.strictObject({
      marketplace: v.picklist(MARKETPLACES),
      id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
      facts: v.record(v.string(), v.unknown()),
    }),
  ),
});

const AMOUNT = v.strictObject({
  amount: v.union([
    v.pipe(v.number(), v.minValue(0)),
    v.pipe(v.string(), v.regex(/^\d+(?:\.\d+)?$/)),
  ]),
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
});

const isIn = (names: readonly string[], name: string) => names.includes(name);
const isFactName = (name: string): name is FactName => Object.hasOwn(factValues, name);

function timeOf(value: unknown, zones: readonly Zone[]): unknown {
  if (typeof value !== 'string') return null;
  const at = parseInstant(value);
  if (at !== null) return { kind: 'instant', at };
  const day = parseCalendarDay(value);
  return day && { kind: 'day', day, zones };
}

function moneyOf(value: unknown): Money | null {
  if (typeof value === 'string') {
    const read = readMoney(value, { language: 'en' });
    return read.ok ? read.value : null;
  }
  const parsed = v.safeParse(AMOUNT, value);
  if (!parsed.success) return null;
  const { amount, currency } = parsed.output;
  return { amount: String(amount), currency, text: [currency, amount].filter(Boolean).join(' ') };
}

function expected(name: FactName): string {
  if (isIn(TIME_FACTS, name)) {
    return 'an instant with its zone (2025-12-01T20:00:00Z) or a day (2025-12-01)';
  }
  if (isIn(DAY_COUNT_FACTS, name)) return 'a whole number of days';
  if (name === 'total')
    return 'an amount ("US $25.09" or { "amount": "25.09", "currency": "USD" })';
  if (name === 'carrier' || name === 'trackingNumbers') return 'text, or a list of texts';
  if (name === 'status' || name === 'situation')
    return `one of ${factValues[name].options.join(', ')}`;
  return 'text';
}

/** The value as the rules want it, from the plain form a person writes. */
function factValue(name: FactName, value: unknown, zones: readonly Zone[]): unknown {
  if (isIn(TIME_FACTS, name)) return timeOf(value, zones);
  if (name === 'total') return moneyOf(value);
  if (name === 'carrier' || name === 'trackingNumbers')
    return typeof value === 'string' ? [value] : value;
  return value;
}

function factsOf(
  { marketplace, id, facts }: v.InferOutput<typeof FILE>['orders'][number],
  { now, zonesOf }: Telling,
): Facts {
  const told: { [Name in FactName]?: readonly Statement<unknown>[] } = {};
  for (const [name, written] of Object.entries(facts)) {
    if (!isFactName(name)) {
      throw new WrongUsage(
        `Order ${id}: “${name}” is no fact. The facts are ${Object.keys(factValues).join(', ')}.`,
      );
    }
    const value = factValue(name, written, zonesOf(marketplace));
    if (!v.safeParse(factValues[name], value).success) {
      const shown = JSON.stringify(written).slice(0, 80);
      throw new WrongUsage(`Order ${id}: ${name} is ${expected(name)}, not ${shown}.`);
    }
    const text = typeof written === 'string' ? written : JSON.stringify(written);
    told[name] = [{ value, from: 'user', readAt: now, text }];
  }
  return told as Facts;
}

/**
 * Reads FACTS.json: `{ "orders": [{ "marketplace", "id", "facts": { name: value } }] }`.
 *
 * @throws WrongUsage which names the order, the fact and what is expected of it
 */
export function userFacts(json: string, file: string, telling: Telling): UserOrder[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (failure) {
    throw new WrongUsage(`${file} is no JSON: ${failure instanceof Error ? failure.message : ''}`);
  }
  const parsed = v.safeParse(FILE, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new WrongUsage(`${file}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
  }
  return parsed.output.orders.map((order) => ({
    marketplace: order.marketplace,
    id: order.id,
    facts: factsOf(order, telling),
  }));
}
