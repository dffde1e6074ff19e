import * as v from 'valibot';
import { MARKETPLACES } from '../core/facts/marketplace-id';
import type { OrderKey } from '../core/facts/order';
import { ORDER_ID } from '../core/facts/order-id';
import { type CalendarDay, parseCalendarDay } from '../core/time/calendar-day';
import type { Instant } from '../core/time/moment';

/**
 * The sizes beyond which a text from a page is refused: no real page comes near them, and nothing may fill the disk.
 */
export const LONGEST_TEXT = 2_000;
export const LONGEST_NAME = 500;

const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

/** Epoch milliseconds within a century that an order can have to do with. */
export const instant: v.GenericSchema<unknown, Instant> = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(EARLIEST),
  v.maxValue(LATEST),
);

export const day = v.custom<CalendarDay>(
  (input) => typeof input === 'string' && input.length === 10 && parseCalendarDay(input) !== null,
  'not a calendar day',
);

/** Whether a text is an address that may be opened: https, without a name or a password in it. */
export function isLink(input: string): boolean {
  if (input.length > LONGEST_TEXT || !URL.canParse(input)) return false;
  const { protocol, username, password } = new URL(input);
  return protocol === 'https:' && username === '' && password === '';
}

/** The shop's order id, as text. */
export const orderId = v.pipe(v.string(), v.regex(ORDER_ID));

const [ANY_MARKETPLACE, ANY_ID] = [MARKETPLACES.join('|'), ORDER_ID.source.slice(1, -1)];
const ORDER_KEY = new RegExp(`^(?:${ANY_MARKETPLACE}):${ANY_ID}$`);

/** Whether it is `marketplace:id` of a marketplace that exists and an id as shops give them. */
export const isOrderKey = (input: unknown): input is OrderKey =>
  typeof input === 'string' && input.length <= 60 && ORDER_KEY.test(input);
export const orderKeySchema = v.custom<OrderKey>(isOrderKey, 'not the key of an order');
