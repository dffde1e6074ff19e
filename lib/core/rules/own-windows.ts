import type { Facts } from '../facts/fact';
import { isTime } from '../facts/happened';
import type { MarketplaceId } from '../facts/marketplace-id';
import type { Order } from '../facts/order';
import { ofLastVisits } from '../facts/page-visit';
import { counting } from '../facts/statement';
import { DAY_LENGTH, daysBetween } from '../time/calendar-day';
import { dayOfTime } from '../time/day-of-time';
import type { Instant } from '../time/moment';
import type { Policy } from './rule';

/** How long after the order its own page let it be claimed: what one order of the user teaches of the others. */
export interface OwnWindow {
  readonly marketplace: MarketplaceId;
  /** The shipping service by name, as `serviceOf` writes it; empty where none or several are named. */
  readonly service: string;
  /** Whole days from the day of the order to the printed end. */
  readonly days: number;
  /** When the end was read. */
  readonly readAt: Instant;
}

const LONGEST_NAME = 100;
/** How many orders of one shipping service tell more of it than all orders do. */
export const ENOUGH_OF_SERVICE = 3;
/** Twelve months, and never a day less. */
const LEARNS_FOR = 366 * DAY_LENGTH;

/** From when on a printed end still teaches. */
export const learnsSince = (now: Instant): Instant => now - LEARNS_FOR;

/** The one shipping service of an order, case and blanks aside; empty where none or several are named. */
function serviceOf(facts: Facts): string {
  const methods = counting(facts, 'carrier').flatMap(({ value }) => value);
  const names = new Set(
    methods.map((name) => name.slice(0, LONGEST_NAME).trim().replace(/\s+/g, ' ').toLowerCase()),
  );
  const [only = ''] = names;
  return names.size === 1 ? only : '';
}

/**
 * What an order teaches: the shortest time that its pages printed, from the latest day it may have been placed on to
 * the earliest end. One that was put off since teaches by what it was first: others may never be put off. What the user
 * typed was printed nowhere.
 *
 * @param policy exact times are told as days of its zone
 * @returns null while no page has printed its end, or the day of the order is not known; for a shop without a rule that
 *   learns
 * Source: lib/core/README.md §3.8
 */
export function ownWindowOf(
  { marketplace, facts, changes = [] }: Order,
  { rules, zone }: Pick<Policy, 'rules' | 'zone'>,
): OwnWindow | null {
  if (zone === null || !rules.some(({ count }) => 'shortestOwn' in count)) return null;
  const printed = ofLastVisits((facts.statedEnd ?? []).filter(({ from }) => from !== 'user'));
  if (printed.length === 0) return null;
  const putOff = changes.filter(({ fact, from }) => fact === 'statedEnd' && from !== 'user');
  const ends = [...printed.map(({ value }) => value), ...putOff.map(({ before }) => before)]
    .filter((end) => isTime(end))
    .map((end) => dayOfTime(end, zone))
    .toSorted();
  const placed = counting(facts, 'placed').map(({ value }) => dayOfTime(value, zone));
  const [end, start] = [ends[0], placed.toSorted().at(-1)];
  if (end === undefined || start === undefined || end <= start) return null;
  return {
    marketplace,
    service: serviceOf(facts),
    days: daysBetween(start, end),
    readAt: Math.max(...printed.map(({ readAt }) => readAt)),
  };
}

/**
 * The fewest days after the order that the user's own orders of the same shop were given, of the same shipping service
 * where there are three of it.
 *
 * @param windows what the user's orders printed within the last twelve months
 * @returns null where nothing was learned, or the order's own end was printed or typed: then no other order need tell
 *   it
 * Source: lib/core/README.md §3.8
 */
export function shortestOwn(
  { marketplace, facts }: Order,
  windows: readonly OwnWindow[],
): number | null {
  if (facts.statedEnd?.length) return null;
  const ofShop = windows.filter((each) => each.marketplace === marketplace);
  const service = serviceOf(facts);
  const alike = ofShop.filter((each) => service !== '' && each.service === service);
  const taught = alike.length >= ENOUGH_OF_SERVICE ? alike : ofShop;
  return taught.length > 0 ? Math.min(...taught.map(({ days }) => days)) : null;
}
