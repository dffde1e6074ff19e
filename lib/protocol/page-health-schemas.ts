import * as v from 'valibot';
import { MARKETPLACES } from '../core/facts/marketplace-id';
import { OUTCOMES, PAGE_KINDS } from '../core/facts/sighting';
import type { PageHealth, PageReport } from '../core/page-health/page-health';
import { LONGEST_TEXT, orderId, text } from './field-schemas';

export const MOST_CARDS = 2_000;
const MOST_FIELDS = 60;
const MOST_UNREAD = 200;
/** Characters of markup: more of a page says no more of its shape. */
const LONGEST_MARKUP = 300_000;

/** A list whose length is looked at before its items are, so that a flood costs nothing. */
const atMost = <Item>(most: number, item: v.GenericSchema<unknown, Item>) =>
  v.pipe(
    v.custom<unknown[]>(
      (input) => Array.isArray(input) && input.length <= most,
      `more than ${most}, or no list`,
    ),
    v.array(item),
  );

export const language = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,35}$/));
export const unread = v.strictObject({ field: text(200), reason: text(LONGEST_TEXT) });

const fieldName = v.pipe(v.string(), v.regex(/^[A-Za-z ]{1,40}$/));
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
export const matched = v.pipe(
  v.record(fieldName, v.strictTuple([v.nullable(place), place])),
  v.check((fields) => Object.keys(fields).length <= MOST_FIELDS, `more than ${MOST_FIELDS} fields`),
);

const health = {
  marketplace: v.picklist(MARKETPLACES),
  page: v.picklist(PAGE_KINDS),
  outcome: v.picklist(OUTCOMES),
  language,
  cards: atMost(
    MOST_CARDS,
    v.strictObject({
      id: v.nullable(orderId),
      facts: atMost(MOST_FIELDS, fieldName),
      unread: atMost(MOST_UNREAD, unread),
      matched,
    }),
  ),
  problems: atMost(MOST_CARDS, unread),
  named: atMost(MOST_CARDS, orderId),
};

export const pageHealth: v.GenericSchema<unknown, PageHealth> = v.strictObject(health);
export const reportedPage: v.GenericSchema<unknown, PageReport> = v.strictObject({
  ...health,
  html: text(LONGEST_MARKUP),
});
