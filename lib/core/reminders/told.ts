import { type Order, type Told, toldNotes } from '../facts/order';
import { isEarlierVisit } from '../facts/page-visit';
import type { ClaimBy } from '../rules/clock';
import { DAY_LENGTH } from '../time/calendar-day';
import type { Instant } from '../time/moment';

/** How many notes an order keeps of what was told: a date may come and go. */
const MOST_NOTES = 24;
/**
 * Two ends less than this apart may be one statement: the nodes of a page may print the day, and its data a moment late
 * on that day in a zone far to the west.
 */
const ONE_STATEMENT = 2 * DAY_LENGTH;

/**
 * Everything that was told of an order's dates, the newest first. What was told at a moment that has not come is void
 * (lib/core/README.md §3.12).
 */
export const toldDates = (order: Order, now: Instant): readonly Told[] =>
  toldNotes(order).filter(({ at }) => at === undefined || at <= now);

/**
 * Whether this was told of that date: by its safe instant, which no change of zones moves, or by the day that was
 * named.
 */
const isOf = ({ safe, lastWholeDay }: ClaimBy, told: Told): boolean =>
  told.safe === safe || told.deadline === lastWholeDay;

/** Whether it was told moments ago of a date that lies beside this one: two readings of one visit are one statement. */
const isBeside = (claimBy: ClaimBy, told: Told, now: Instant): boolean =>
  told.at !== undefined && !isEarlierVisit(told.at, now) && liesBeside(claimBy, told);

const liesBeside = ({ safe }: ClaimBy, told: Told): boolean =>
  told.safe !== undefined && Math.abs(told.safe - safe) < ONE_STATEMENT;

/** The thresholds that count as told of a date, in days before its last whole day. */
interface Given {
  readonly given: readonly number[];
  /** Those of them that were told of the date beside it alone. */
  readonly inherited: readonly number[];
}

/**
 * What counts as told of a date. Whoever was told of the day behind it believes in that one: where no warning of this
 * one would be left, what was told of a later date does not count.
 *
 * @param thresholds all that the user wants
 */
export function givenOf(
  claimBy: ClaimBy,
  told: readonly Told[],
  { thresholds, now }: { readonly thresholds: readonly number[]; readonly now: Instant },
): Given {
  const own = told.filter((one) => isOf(claimBy, one)).flatMap(thresholdsOf);
  const beside = told.filter((one) => isBeside(claimBy, one, now));
  const given = (some: readonly Told[]): Given => {
    const inherited = some.flatMap(thresholdsOf).filter((each) => !own.includes(each));
    return { given: [...new Set([...own, ...inherited])], inherited };
  };
  const all = given(beside);
  return thresholds.some((each) => !all.given.includes(each))
    ? all
    : given(beside.filter(({ safe = 0 }) => safe <= claimBy.safe));
}

const thresholdsOf = ({ thresholds }: Told): readonly number[] => thresholds;

/** What is stored of warnings that were given of a date. */
export const toldOf = (
  { lastWholeDay, safe }: ClaimBy,
  thresholds: readonly number[],
  at: Instant,
): Told => ({ deadline: lastWholeDay, safe, thresholds, at });

/**
 * Whether a newer note of the same date makes an older one superfluous. An older note with fewer thresholds is kept: it
 * still holds if the newer one turns out to be of a moment that had not come.
 */
const isReplaced = (older: Told, by: Told): boolean =>
  older.deadline === by.deadline &&
  older.safe === by.safe &&
  older.thresholds.length >= by.thresholds.length;

/** The order with this note as the newest. Notes of other dates, and earlier ones of this date, stay. */
export function withTold(order: Order, told: Told): Order {
  const others = toldNotes(order).filter((one) => !isReplaced(one, told));
  const { toldBefore: _, ...rest } = order;
  const toldBefore = others.slice(0, MOST_NOTES - 1);
  return { ...rest, told, ...(toldBefore.length > 0 && { toldBefore }) };
}

/**
 * The order as it goes into a snooze: the warnings already given of its date, or of one beside it, are taken back, so
 * that the most pressing one comes again when the snooze ends.
 */
export function toldAfterSnooze(order: Order, claimBy: ClaimBy): Order {
  const again = (one: Told): Told =>
    isOf(claimBy, one) || liesBeside(claimBy, one) ? { ...one, thresholds: [] } : one;
  return {
    ...order,
    ...(order.told && { told: again(order.told) }),
    ...(order.toldBefore && { toldBefore: order.toldBefore.map(again) }),
  };
}
