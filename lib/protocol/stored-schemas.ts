import * as v from 'valibot';
import { type AccountId, isAccountId } from '../core/facts/account';
import { type FactName, type Facts, FROM } from '../core/facts/fact';
import { MARKETPLACES } from '../core/facts/marketplace-id';
import { CHANGE_FACTS, type Change, type Order, orderKey } from '../core/facts/order';
import { MOST_PACKAGES } from '../core/facts/packages';
import { recordOf } from '../core/plain/entries';
import type { SaidMark } from '../core/reminders/said-mark';
import { FACT_NAMES, factsWhere, factValues, lineItem, time } from './fact-schemas';
import { day, orderId, orderKeySchema } from './field-schemas';

/**
 * Whatever the machine's clock said: one that starts anew says 1970. The days before and behind have no place in the
 * calendar.
 */
const [FIRST_MOMENT, LAST_MOMENT] = [Date.UTC(1900, 0, 3), Date.UTC(9999, 11, 29)];
const moment = v.pipe(v.number(), v.minValue(FIRST_MOMENT), v.maxValue(LAST_MOMENT));

const statements = (value: v.GenericSchema) =>
  v.array(v.looseObject({ value, from: v.picklist(FROM), readAt: moment, text: v.string() }));

/** Made once: a start of the background looks at each statement of each open order. */
const said = recordOf(FACT_NAMES, (name) => statements(factValues[name]));
const facts = factsWhere<Facts>((name: FactName, entry) => v.is(said[name], entry));

const parcel = v.looseObject({
  numbers: v.array(v.string()),
  carrier: v.nullable(v.string()),
  shipped: v.nullable(time),
  delivered: v.nullable(time),
  lastEvent: v.nullable(time),
  promisedBy: v.nullable(time),
});

const aChange = v.looseObject({
  fact: v.picklist(CHANGE_FACTS),
  before: v.unknown(),
  after: v.unknown(),
  from: v.picklist(FROM),
  at: moment,
});
/** A change of a fact is from one value of that fact to another. */
const change = v.custom<Change>((input) => {
  if (!v.is(aChange, input)) return false;
  const value = factValues[input.fact];
  return v.is(v.nullable(value), input.before) && v.is(value, input.after);
});

const told = v.looseObject({
  deadline: day,
  safe: v.exactOptional(moment),
  thresholds: v.array(moment),
  at: v.exactOptional(moment),
});

/** What was said of an order and is not stored with it yet. */
export const saidMark: v.GenericSchema<unknown, SaidMark> = v.object({
  told: v.exactOptional(told),
  changesToldAt: v.exactOptional(moment),
  waitsToldAt: v.exactOptional(moment),
  nudgedAt: v.exactOptional(moment),
});

/**
 * What dates are worked out of: one part that is not right makes the order unusable, for a date without it could be too
 * late.
 */
const dated = {
  key: orderKeySchema,
  marketplace: v.picklist(MARKETPLACES),
  id: orderId,
  facts,
  promisedBefore: v.exactOptional(v.pipe(statements(time), v.maxLength(FROM.length))),
  packages: v.exactOptional(v.pipe(v.array(parcel), v.maxLength(MOST_PACKAGES))),
  bounds: v.looseObject({
    first: moment,
    last: moment,
    checked: v.exactOptional(moment),
    shippedSince: v.exactOptional(moment),
    deliveredSince: v.exactOptional(moment),
    completedSince: v.exactOptional(moment),
    overSince: v.exactOptional(moment),
    endSince: v.exactOptional(moment),
    endUnreadAt: v.exactOptional(moment),
    undeliveredAsOf: v.exactOptional(moment),
    uncompletedAsOf: v.exactOptional(moment),
    statusChangedAt: v.exactOptional(moment),
  }),
};

const letterVersion = v.looseObject({
  text: v.string(),
  base: v.string(),
  version: v.number(),
  at: moment,
});

/** What else is kept of an order. Without it an order is warned of again, or shows less; never later. */
const besides = {
  lineItems: v.array(lineItem),
  marks: v.looseObject({
    snoozedUntil: v.exactOptional(moment),
    snoozedAt: v.exactOptional(moment),
    snoozedFor: v.exactOptional(moment),
    settledAt: v.exactOptional(moment),
    dismissed: v.exactOptional(v.pipe(v.array(v.string()), v.maxLength(100))),
  }),
  changes: v.exactOptional(v.array(change)),
  changesToldAt: v.exactOptional(moment),
  waitsToldAt: v.exactOptional(moment),
  takenBack: v.exactOptional(v.record(v.string(), moment)),
  told: v.exactOptional(told),
  toldBefore: v.exactOptional(v.array(told)),
  nudgedAt: v.exactOptional(moment),
  addedAt: v.exactOptional(moment),
  manualItems: v.exactOptional(v.literal(true)),
  account: v.exactOptional(v.custom<AccountId>(isAccountId)),
  note: v.exactOptional(v.looseObject({ text: v.string(), version: v.number(), at: moment })),
  claim: v.exactOptional(
    v.looseObject({
      situation: v.exactOptional(v.looseObject({ name: v.string(), at: moment })),
      letters: v.exactOptional(v.record(v.string(), v.array(letterVersion))),
    }),
  ),
};

/** What must be right in a stored order for the rules to work on it; what later versions add is left alone. */
const storedOrder = v.looseObject({ ...dated, ...besides });

/** Whether this is an order, whole and as it was stored. */
export function isStoredOrder(record: unknown): record is Order {
  return v.is(storedOrder, record) && record.key === orderKey(record.marketplace, record.id);
}

/**
 * The order in what came out of the database. A part that no date depends on and that is not right is left out of it.
 *
 * @returns null where what dates depend on is damaged: such a record costs itself, never the others
 */
export function storedOrderIn(record: unknown): Order | null {
  if (isStoredOrder(record)) return record;
  if (typeof record !== 'object' || record === null) return null;
  const right = Object.entries(underPresentNames(record)).filter(
    ([name, part]) => !isBeside(name) || v.is(besides[name], part),
  );
  const sound = { lineItems: [], marks: {}, ...Object.fromEntries(right) };
  return isStoredOrder(sound) ? sound : null;
}

/**
 * Version 0.1.0 called the bounds of the readings `seen`, and `manualItems` `itemsTyped`. A record keeps those names
 * until it is written again.
 */
function underPresentNames(record: object): object {
  if (!('seen' in record)) return record;
  const { seen, itemsTyped, ...others }: { seen: unknown; itemsTyped?: unknown } = record;
  return { bounds: seen, ...(itemsTyped !== undefined && { manualItems: itemsTyped }), ...others };
}

const isBeside = (name: string): name is keyof typeof besides => Object.hasOwn(besides, name);
