import fc from 'fast-check';
import { FROM } from '../../lib/core/facts/fact';
import type { Order } from '../../lib/core/facts/order';
import { CHANGE_FACTS, orderKey } from '../../lib/core/facts/order';
import type { Evidence } from '../../lib/core/records/evidence';
import { evidenceSchema, isEvidence } from '../../lib/protocol/evidence-schemas';
import { FACT_NAMES, factValues } from '../../lib/protocol/fact-schemas';
import { settingsFrom, settingsSchema } from '../../lib/protocol/settings-schema';
import { isStoredOrder, storedOrder } from '../../lib/protocol/stored-schemas';
import { anyOfSchema, type OfFields } from './any-of-schema';

const hex = (digits: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`));
const day = fc
  .date({ min: new Date('1970-01-02'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc.integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2200, 0, 1) });
const from = fc.constantFrom(...FROM);

const OF_VALUES: OfFields = {
  day,
  zones: fc.constantFrom(['UTC'], ['America/Los_Angeles', 'Europe/Berlin']),
  link: fc.webUrl({ validSchemes: ['https'] }),
};
const values = Object.fromEntries(
  FACT_NAMES.map((name) => [name, anyOfSchema(factValues[name], OF_VALUES, name)]),
);
const statementsOf = (value: fc.Arbitrary<unknown>) =>
  fc.uniqueArray(fc.record({ value, from, readAt: moment, text: fc.string() }), {
    minLength: 1,
    maxLength: 3,
    selector: (said) => said.from,
  });
const facts = fc.record(
  Object.fromEntries(FACT_NAMES.map((name) => [name, statementsOf(values[name] ?? fc.string())])),
  { requiredKeys: [] },
);
const change = fc.constantFrom(...CHANGE_FACTS).chain((fact) =>
  fc.record({
    fact: fc.constant(fact),
    before: fc.option(values[fact] ?? fc.string()),
    after: values[fact] ?? fc.string(),
    from,
    at: moment,
  }),
);

const OF_ORDERS: OfFields = {
  ...OF_VALUES,
  key: fc.constant(''),
  id: fc.stringMatching(/^\d{8,20}$/),
  facts,
  firstSaid: facts,
  changes: fc.array(change, { maxLength: 3 }),
  account: hex(16),
  deadline: day,
};

/** Any order that may be stored, with every field there is. */
export const anyStoredOrder: fc.Arbitrary<Order> = anyOfSchema(storedOrder, OF_ORDERS).map(
  (made) => {
    const order = { ...(made as Order) };
    const keyed = { ...order, key: orderKey(order.marketplace, order.id) };
    if (!isStoredOrder(keyed)) throw new Error(`no order: ${JSON.stringify(keyed)}`);
    return keyed;
  },
);

/** What may be known of any file kept with an order. */
export const anyEvidence = (order: Order): fc.Arbitrary<Evidence> =>
  anyOfSchema(evidenceSchema, {
    id: hex(32),
    order: fc.constant(order.key),
    name: fc.stringMatching(/^[a-z ]{1,20}\.jpg$/),
    takenOn: fc.option(day),
  }).map((made) => {
    if (!isEvidence(made)) throw new Error(`no evidence: ${JSON.stringify(made)}`);
    return made;
  });

/** Any settings, with every one there is. */
export const anySettings = anyOfSchema(settingsSchema, {}).map(settingsFrom);
