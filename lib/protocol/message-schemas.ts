import * as v from 'valibot';
import { type AccountId, isAccountId, LONGEST_ACCOUNT_NAME } from '../core/facts/account';
import { type FactName, TIME_FACTS } from '../core/facts/fact';
import { MARKETPLACES } from '../core/facts/marketplace-id';
import {
  OUTCOMES,
  PAGE_KINDS,
  type RawItem,
  type RawReading,
  type RawSighting,
  type SeenFacts,
} from '../core/facts/sighting';
import { LONGEST_RESPONSE } from '../main-world/events';
import type { CheckRequest } from './check-messages';
import {
  FACT_NAMES,
  factsWhere,
  factValues,
  isClaimFact,
  lineItemWith,
  zone,
  zones,
} from './fact-schemas';
import {
  instant,
  LONGEST_NAME,
  LONGEST_TEXT,
  orderId,
  orderKeySchema,
  text,
} from './field-schemas';
import { language, MOST_CARDS, matched, unread } from './page-health-schemas';

const MOST_ITEMS_OF_ONE_ORDER = 200;
const MOST_ITEMS = 20_000;
const MOST_MANUAL_ITEMS = 20;
const MOST_UNREAD_OF_ONE_ORDER = 100;
const MOST_PROBLEMS = 2_000;
const MOST_KEYS = 2_000;
const LONGEST_ADDRESS = 8_000;

const seenFact = (value: v.GenericSchema) => v.strictObject({ value, text: text(LONGEST_TEXT) });

/** A page hands over its total in words of its own, outside of the facts; an address to open only the user may give. */
const rawFacts = factsWhere<RawSighting['facts']>(
  (name: FactName, entry) =>
    name !== 'total' &&
    name !== 'link' &&
    !isClaimFact(name) &&
    v.is(seenFact(factValues[name]), entry),
);

const manualFacts = factsWhere<SeenFacts>((name: FactName, entry) =>
  v.is(seenFact(factValues[name]), entry),
);
export const manualOrder = v.strictObject({
  marketplace: v.picklist(MARKETPLACES),
  id: orderId,
  facts: manualFacts,
});

const rawDay = v.strictObject({ text: text(LONGEST_NAME), zones });
const rawGrants = v.strictObject({
  reminder: v.pipe(v.array(text(LONGEST_TEXT)), v.maxLength(MOST_UNREAD_OF_ONE_ORDER)),
  services: text(LONGEST_TEXT),
});
const words = text(LONGEST_NAME);
const rawLabels = v.strictObject({
  days: v.pipe(
    v.array(
      v.strictObject({
        at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_UNREAD_OF_ONE_ORDER)),
        fact: v.picklist(TIME_FACTS),
        values: v.pipe(
          v.array(
            v.strictObject({
              texts: v.pipe(v.array(words), v.maxLength(MOST_UNREAD_OF_ONE_ORDER)),
              glued: v.boolean(),
              piece: words,
            }),
          ),
          v.maxLength(MOST_UNREAD_OF_ONE_ORDER),
        ),
      }),
    ),
    v.maxLength(MOST_UNREAD_OF_ONE_ORDER),
  ),
  headline: v.nullable(words),
  unlabelled: v.nullable(words),
  ofOne: v.boolean(),
});
const amount = v.nullable(text(LONGEST_NAME));
const rawItem: v.GenericSchema<unknown, RawItem> = lineItemWith(amount);

const sighting: v.GenericSchema<unknown, RawSighting> = v.strictObject({
  id: orderId,
  facts: rawFacts,
  placed: v.exactOptional(rawDay),
  labelled: v.exactOptional(rawLabels),
  granted: v.exactOptional(rawGrants),
  total: amount,
  lineItems: v.pipe(v.array(rawItem), v.maxLength(MOST_ITEMS_OF_ONE_ORDER)),
  unread: v.pipe(v.array(unread), v.maxLength(MOST_UNREAD_OF_ONE_ORDER)),
  showsUndelivered: v.boolean(),
  parcels: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MOST_ITEMS_OF_ONE_ORDER)),
  ),
});

export const reading: v.GenericSchema<unknown, RawReading> = v.strictObject({
  marketplace: v.picklist(MARKETPLACES),
  page: v.picklist(PAGE_KINDS),
  outcome: v.picklist(OUTCOMES),
  language,
  readAt: instant,
  zone,
  sightings: v.pipe(
    // The length is looked at before the items are, so that a flood costs nothing.
    v.custom<unknown[]>(
      (input) => Array.isArray(input) && input.length <= MOST_CARDS,
      `more than ${MOST_CARDS} sightings, or no list of them`,
    ),
    v.array(sighting),
    v.check(
      (sightings) =>
        sightings.reduce((sum, { lineItems }) => sum + lineItems.length, 0) <= MOST_ITEMS,
      `more than ${MOST_ITEMS} line items`,
    ),
  ),
  problems: v.pipe(v.array(unread), v.maxLength(MOST_PROBLEMS)),
  matched: v.exactOptional(v.pipe(v.array(matched), v.maxLength(MOST_CARDS))),
});

const manualItem = v.strictObject({
  title: v.pipe(text(LONGEST_TEXT), v.minLength(1)),
  price: v.nullable(factValues.total),
});
export const aboutOneOrder = v.strictObject({ key: orderKeySchema });
/** Asked without data; a message carries that as undefined or null, depending on the browser. */
export const nothing = v.pipe(
  v.nullish(v.never()),
  v.transform(() => undefined),
);

const aboutChecking = {
  marketplace: v.picklist(MARKETPLACES),
  language,
  readAt: instant,
};
const questionId = v.pipe(v.string(), v.regex(/^[\w.-]{1,60}$/));
export const checkRequest: v.GenericSchema<unknown, CheckRequest> = v.variant('kind', [
  v.strictObject({ ...aboutChecking, kind: v.picklist(['poll', 'go', 'cancel']) }),
  v.strictObject({
    ...aboutChecking,
    kind: v.literal('answer'),
    id: questionId,
    text: text(LONGEST_RESPONSE),
  }),
  v.strictObject({
    ...aboutChecking,
    kind: v.literal('silence'),
    id: questionId,
    why: v.picklist(['no-client', 'no-answer']),
  }),
]);

/* What requests take, each as the protocol names it. */

export const pageData = v.strictObject({
  text: text(LONGEST_RESPONSE),
  address: text(LONGEST_ADDRESS),
  language,
  readAt: instant,
});
export const orderKeys = v.pipe(
  v.custom<unknown[]>((input) => Array.isArray(input) && input.length <= MOST_KEYS),
  v.array(orderKeySchema),
);
export const lineToDismiss = v.strictObject({
  key: orderKeySchema,
  line: v.pipe(v.string(), v.regex(/^[\w -]{1,100}$/)),
});
export const aboutOneShop = v.strictObject({ marketplace: v.picklist(MARKETPLACES) });
export const correctedFact = v.strictObject({ key: orderKeySchema, facts: manualFacts });
export const correctedItems = v.strictObject({
  key: orderKeySchema,
  items: v.pipe(v.array(manualItem), v.maxLength(MOST_MANUAL_ITEMS)),
});
export const factToTakeBack = v.strictObject({ key: orderKeySchema, name: v.picklist(FACT_NAMES) });
export const accountName = v.strictObject({
  marketplace: v.picklist(MARKETPLACES),
  account: v.custom<AccountId>(isAccountId),
  name: v.pipe(text(LONGEST_ACCOUNT_NAME), v.trim()),
});
export const addressOfOrder = v.strictObject({ address: text(LONGEST_ADDRESS) });

/** A request that is not what the protocol says, or that its sender may not make. Nothing was done. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/**
 * The data of a message as what it claims to be.
 *
 * @param name the request's, for what is thrown
 * @throws Refused naming the place that is wrong, never quoting the data
 */
export function parsed<Given>(
  name: string,
  schema: v.GenericSchema<unknown, Given>,
  data: unknown,
): Given {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = issue.path?.map(({ key }) => String(key).slice(0, 40)).join('.') ?? 'the request';
  // Only our own messages are free of the data that was sent.
  const fault = issue.type === 'custom' ? issue.message : `expected ${issue.expected}`;
  throw new Refused(`${name}: ${place}: ${fault}`);
}
