import * as v from 'valibot';
import { MARKETPLACES } from '../core/facts/marketplace-id';
import { PAGE_KINDS } from '../core/facts/sighting';
import { LONGEST_COPIES, LONGEST_COPY, type SeenPage } from '../core/page-health/seen-page';
import { instant, text } from './field-schemas';

const MOST_COPIES = 200;
const LONGEST_ADDRESS = 8_000;
const LONGEST_PRINT = 20;

export const seenPage: v.GenericSchema<unknown, SeenPage> = v.strictObject({
  marketplace: v.picklist(MARKETPLACES),
  page: v.picklist(PAGE_KINDS),
  url: v.pipe(text(LONGEST_ADDRESS), v.url()),
  readAt: instant,
  fromCache: v.exactOptional(v.literal(true)),
  ofCards: v.boolean(),
  copies: v.pipe(
    // The length is looked at before the copies are, so that a flood costs nothing.
    v.custom<unknown[]>(
      (input) => Array.isArray(input) && input.length > 0 && input.length <= MOST_COPIES,
      `no copies, or more than ${MOST_COPIES}`,
    ),
    v.array(
      v.strictObject({
        copy: text(LONGEST_COPY),
        known: v.nullable(text(LONGEST_PRINT)),
      }),
    ),
    v.check(
      (copies) => copies.reduce((sum, { copy }) => sum + copy.length, 0) <= LONGEST_COPIES,
      `more than ${LONGEST_COPIES} characters`,
    ),
  ),
});
