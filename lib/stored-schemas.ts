import * as v from 'valibot';
import { type AccountId, isAccountId } from './core/account';
import { type FactName, type Facts, FROM } from './core/fact';
import { MARKETPLACES, type Order } from './core/order';
import { day, factsWhere, factValues, lineItem, orderId, orderKeySchema } from './fact-schemas';

const moment = v.pipe(v.number(), v.finite());

const statements = (value: v.GenericSchema) =>
  v.array(v.looseObject({ value, from: v.picklist(FROM), readAt: moment, text: v.string() }));

const facts = factsWhere<Facts>((name: FactName, entry) =>
  v.is(statements(factValues[name]), entry),
);

/** What must be right in a stored order for the rules to work on it; what later versions add is left alone. */
const storedOrder = v.looseObject({
  key: orderKeySchema,
  marketplace: v.picklist(MARKETPLACES),
  id: orderId,
  facts,
  lineItems: v.array(lineItem),
  seen: v.looseObject({ first: moment, last: moment }),
  marks: v.looseObject({
    snoozedUntil: v.exactOptional(moment),
    settledAt: v.exactOptional(moment),
  }),
  told: v.exactOptional(v.looseObject({ deadline: day, thresholds: v.array(moment) })),
  nudgedAt: v.exactOptional(moment),
  addedAt: v.exactOptional(moment),
  itemsTyped: v.exactOptional(v.literal(true)),
  account: v.exactOptional(v.custom<AccountId>(isAccountId)),
});

/** Whether what came out of the database is an order. A record that is not costs itself, never the others. */
export function isStoredOrder(record: unknown): record is Order {
  return v.is(storedOrder, record);
}
