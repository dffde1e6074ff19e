import * as v from 'valibot';
import {
  ANSWERS,
  CLAIM_TIME_FACTS,
  CLOSINGS,
  CUSTOMS_FAULTS,
  IDENTIFIERS,
  LISTED_AS,
  REFUND_KINDS,
  RETURN_FAILURES,
} from '../core/facts/claims/claim-facts';
import {
  type ClaimFactName,
  type ClaimFactValues,
  type FactName,
  type FactValues,
  type Money,
  SITUATIONS,
  STATUSES,
} from '../core/facts/fact';
import type { LineItem } from '../core/facts/order';
import { MOST_PACKAGES } from '../core/facts/packages';
import { recordOf } from '../core/plain/entries';
import type { Zone } from '../core/time/moment';
import { everyFieldOf } from './every-field';
import { day, instant, isLink, LONGEST_NAME, LONGEST_TEXT, text } from './field-schemas';

/** Letters first: neither "+08:00" nor a name of the prototype passes for a zone. */
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+-]{0,30}(?:\/[A-Za-z0-9_+-]{1,30}){0,2}$/;

/**
 * Names that passed: asking the browser costs a tenth of a millisecond, and a page names the same two a thousand times.
 */
const knownZones = new Set<Zone>();
const MOST_ZONES = 1_000;

function isKnownZone(input: unknown): input is Zone {
  if (typeof input !== 'string' || !ZONE_NAME.test(input)) return false;
  if (knownZones.has(input)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: input });
  } catch {
    return false;
  }
  if (knownZones.size < MOST_ZONES) knownZones.add(input);
  return true;
}

/** An IANA zone name that this browser knows. */
export const zone = v.custom<Zone>(isKnownZone, 'not a time zone');

/** The zones in which a bare day may have been written. */
export const zones = v.pipe(v.array(zone), v.minLength(1), v.maxLength(6));

export const time = v.variant('kind', [
  v.strictObject({ kind: v.literal('instant'), at: instant }),
  v.strictObject({
    kind: v.literal('day'),
    day,
    zones,
    yearMissing: v.exactOptional(v.literal(true)),
  }),
  v.pipe(
    v.strictObject({ kind: v.literal('between'), earliest: instant, latest: instant }),
    v.check(({ earliest, latest }) => earliest <= latest, 'ends before it starts'),
  ),
]);

const money = v.strictObject(
  everyFieldOf<Money>()({
    amount: v.pipe(v.string(), v.regex(/^\d{1,12}(?:\.\d{1,6})?$/)),
    currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
    text: text(LONGEST_NAME),
  }),
);

const dayCount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_660));
const name = text(LONGEST_NAME);
const packages = v.pipe(v.array(name), v.maxLength(MOST_PACKAGES));

const claimTimes = recordOf(CLAIM_TIME_FACTS, () => time);

/** What the user alone says of a claim. */
const claimFactValues = everyFieldOf<ClaimFactValues>()({
  ...claimTimes,
  listedAs: v.picklist(LISTED_AS),
  signedForDamage: v.picklist(ANSWERS),
  itemPrice: money,
  identifiedBy: v.picklist(IDENTIFIERS),
  customsFault: v.picklist(CUSTOMS_FAULTS),
  piecesMissing: name,
  freeReturn: v.picklist(ANSWERS),
  contactedBy: name,
  sellerAnswer: text(LONGEST_TEXT),
  returnFailed: v.picklist(RETURN_FAILURES),
  goodsWhere: name,
  agreedPlace: name,
  offerAmount: money,
  refundAmount: money,
  refundKind: v.picklist(REFUND_KINDS),
  closedBy: v.picklist(CLOSINGS),
});

/** Whether a fact is one that the user alone says: no page's word is taken for it. */
export const isClaimFact = (input: string): input is ClaimFactName =>
  Object.hasOwn(claimFactValues, input);

/** What the value of each fact looks like; no other name is a fact. */
export const factValues = everyFieldOf<FactValues>()({
  ...claimFactValues,
  placed: time,
  paid: time,
  shipped: time,
  tracked: time,
  delivered: time,
  maybeDelivered: time,
  completed: time,
  lastEvent: time,
  promisedBy: time,
  confirmedReceipt: time,
  statedEnd: time,
  statedCountdownEnd: time,
  statedReturnDays: dayCount,
  statedDisputeDays: dayCount,
  statedFreeReturnDays: dayCount,
  carrier: packages,
  trackingNumbers: packages,
  link: v.pipe(v.string(), v.check(isLink, 'no https address')),
  store: name,
  title: text(LONGEST_TEXT),
  total: money,
  status: v.picklist(STATUSES),
  situation: v.picklist(SITUATIONS),
  paidWith: name,
  country: name,
  membership: name,
  plan: name,
  cancelRequested: time,
  refundRequested: time,
  disputeOpened: time,
  returnAgreed: time,
  refundIssued: time,
});

/** A line item whose price is given as this schema says. */
export const lineItemWith = <Price>(price: v.GenericSchema<unknown, Price>) =>
  v.strictObject({
    ...everyFieldOf<Omit<LineItem, 'price'>>()({
      title: v.nullable(text(LONGEST_TEXT)),
      quantity: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))),
      variant: v.nullable(text(LONGEST_TEXT)),
    }),
    price,
  });

export const lineItem: v.GenericSchema<unknown, LineItem> = lineItemWith(v.nullable(money));

const isFactName = (input: string): input is FactName => Object.hasOwn(factValues, input);
export const FACT_NAMES = Object.keys(factValues).filter(isFactName);

/** The first entry that is no fact, or does not look like one; null when all do. */
function firstStray(input: object, looksRight: (name: FactName, entry: unknown) => boolean) {
  const stray = Object.entries(input).find(
    ([name, entry]) => !isFactName(name) || !looksRight(name, entry),
  );
  return stray ? stray[0] : null;
}

/**
 * A schema for an object of facts: every key names a fact, every entry `looksRight`. Written as one check because an
 * object schema would need the thirty names once for every shape an entry can have.
 */
export function factsWhere<Facts>(looksRight: (name: FactName, entry: unknown) => boolean) {
  const strayOf = (input: unknown) =>
    typeof input === 'object' && input !== null && !Array.isArray(input)
      ? firstStray(input, looksRight)
      : 'no object';
  return v.custom<Facts>(
    (input) => strayOf(input) === null,
    ({ input }) => `not readable as facts: ${strayOf(input)?.slice(0, 40)}`,
  );
}
