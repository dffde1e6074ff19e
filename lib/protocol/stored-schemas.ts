import * as v from 'valibot';
import { type AccountId, isAccountId } from '../core/facts/account';
import type { ClaimRecord, LetterVersion } from '../core/facts/claims/claim-record';
import { type FactName, type Facts, FROM, type Statement } from '../core/facts/fact';
import { MARKETPLACES } from '../core/facts/marketplace-id';
import {
  CHANGE_FACTS,
  type Change,
  type Marks,
  type Note,
  type Order,
  orderKey,
  type Package,
  type ReadingBounds,
  type Told,
} from '../core/facts/order';
import { MOST_PACKAGES } from '../core/facts/packages';
import { recordOf } from '../core/plain/entries';
import type { SaidMark } from '../core/reminders/said-mark';
import type { Time } from '../core/time/time';
import { everyFieldOf } from './every-field';
import { FACT_NAMES, factsWhere, factValues, lineItem, time } from './fact-schemas';
import { day, orderId, orderKeySchema } from './field-schemas';

/**
 * Whatever the machine's clock said: one that starts anew says 1970. The days before and behind have no place in the
 * calendar.
 */
const [FIRST_MOMENT, LAST_MOMENT] = [Date.UTC(1900, 0, 3), Date.UTC(9999, 11, 29)];
const moment = v.pipe(v.number(), v.minValue(FIRST_MOMENT), v.maxValue(LAST_MOMENT));

const aStatement = everyFieldOf<Omit<Statement<unknown>, 'value'>>()({
  from: v.picklist(FROM),
  readAt: moment,
  text: v.string(),
});
const statements = <Value>(value: v.GenericSchema<unknown, Value>) =>
  v.array(v.looseObject({ value, ...aStatement }));
const promises: v.GenericSchema<unknown, Statement<Time>[]> = statements(time);

/** Made once: a start of the background looks at each statement of each open order. */
const said = recordOf(FACT_NAMES, (name) => statements<unknown>(factValues[name]));
const facts = factsWhere<Facts>((name: FactName, entry) => v.is(said[name], entry));

const parcel: v.GenericSchema<unknown, Package> = v.looseObject(
  everyFieldOf<Package>()({
    numbers: v.array(v.string()),
    carrier: v.nullable(v.string()),
    localCarrier: v.exactOptional(v.string()),
    shipped: v.nullable(time),
    delivered: v.nullable(time),
    lastEvent: v.nullable(time),
    promisedBy: v.nullable(time),
  }),
);

const aChange = v.looseObject(
  everyFieldOf<Record<'before' | 'after', unknown> & Omit<Change, 'before' | 'after'>>()({
    fact: v.picklist(CHANGE_FACTS),
    before: v.unknown(),
    after: v.unknown(),
    from: v.picklist(FROM),
    at: moment,
  }),
);
/** A change of a fact is from one value of that fact to another. */
const change = v.custom<Change>((input) => {
  if (!v.is(aChange, input)) return false;
  const value = factValues[input.fact];
  return v.is(v.nullable(value), input.before) && v.is(value, input.after);
});

const told: v.GenericSchema<unknown, Told> = v.looseObject(
  everyFieldOf<Told>()({
    deadline: day,
    safe: v.exactOptional(moment),
    thresholds: v.array(moment),
    at: v.exactOptional(moment),
  }),
);

/** What was said of an order and is not stored with it yet. */
export const saidMark: v.GenericSchema<unknown, SaidMark> = v.object(
  everyFieldOf<SaidMark>()({
    told: v.exactOptional(told),
    changesToldAt: v.exactOptional(moment),
    waitsToldAt: v.exactOptional(moment),
    nudgedAt: v.exactOptional(moment),
  }),
);

const bounds: v.GenericSchema<unknown, ReadingBounds> = v.looseObject(
  everyFieldOf<ReadingBounds>()({
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
);

/**
 * What dates are worked out of: one part that is not right makes the order unusable, for a date without it could be too
 * late.
 */
const dated = {
  key: orderKeySchema,
  marketplace: v.picklist(MARKETPLACES),
  id: orderId,
  facts,
  promisedBefore: v.exactOptional(v.pipe(promises, v.maxLength(FROM.length))),
  firstSaid: v.exactOptional(facts),
  packages: v.exactOptional(v.pipe(v.array(parcel), v.maxLength(MOST_PACKAGES))),
  namedParcels: v.exactOptional(v.number()),
  bounds,
};

const letterVersion: v.GenericSchema<unknown, LetterVersion> = v.looseObject(
  everyFieldOf<LetterVersion>()({
    text: v.string(),
    base: v.string(),
    version: v.number(),
    at: moment,
  }),
);
const situation: v.GenericSchema<unknown, NonNullable<ClaimRecord['situation']>> = v.looseObject(
  everyFieldOf<NonNullable<ClaimRecord['situation']>>()({ name: v.string(), at: moment }),
);
const claim: v.GenericSchema<unknown, ClaimRecord> = v.looseObject(
  everyFieldOf<ClaimRecord>()({
    situation: v.exactOptional(situation),
    letters: v.exactOptional(v.record(v.string(), v.array(letterVersion))),
  }),
);
const note: v.GenericSchema<unknown, Note> = v.looseObject(
  everyFieldOf<Note>()({ text: v.string(), version: v.number(), at: moment }),
);
const marks: v.GenericSchema<unknown, Marks> = v.looseObject(
  everyFieldOf<Marks>()({
    snoozedUntil: v.exactOptional(moment),
    snoozedAt: v.exactOptional(moment),
    snoozedFor: v.exactOptional(moment),
    settledAt: v.exactOptional(moment),
    dismissed: v.exactOptional(v.pipe(v.array(v.string()), v.maxLength(100))),
  }),
);

/** What else is kept of an order. Without it an order is warned of again, or shows less; never later. */
const besides = {
  lineItems: v.array(lineItem),
  marks,
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
  note: v.exactOptional(note),
  claim: v.exactOptional(claim),
};

/** What must be right in a stored order for the rules to work on it; what later versions add is left alone. */
export const storedOrder = v.looseObject(everyFieldOf<Order>()({ ...dated, ...besides }));

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
