import type { Instant } from '../../time/moment';
import { spanOf } from '../../time/span';
import { eachFact } from '../each-fact';
import type { Facts, Statement } from '../fact';
import { hasHappened, isTime } from '../happened';
import { isYearless } from '../missing-year';
import {
  type Change,
  type Marks,
  type Order,
  type ReadingBounds,
  toldNotes,
  withoutSnooze,
} from '../order';

/*
 * A machine's clock may run ahead for a while and be put right. What was read, told, asked or put off meanwhile bears a
 * time that has not come (lib/core/README.md §3.12).
 */

/**
 * An order as it can be taken at `now`: a mark of a moment that has not come is void, and so is what a wrong clock made
 * of a countdown, of a day without a year, or of "received today". What it printed stays.
 *
 * @returns the same order unless something in it is later than `now`
 */
export function asKnownAt(order: Order, now: Instant): Order {
  if (momentsOf(order).every((at) => at <= now)) return order;
  const { nudgedAt, waitsToldAt, told, toldBefore, marks, ...rest } = order;
  return {
    ...rest,
    ...toldBy(order, now),
    facts: factsBy(order.facts, now),
    bounds: seenBy(order.bounds, now, now),
    marks: marksBy(marks, now),
    ...(nudgedAt !== undefined && nudgedAt <= now && { nudgedAt }),
    ...(waitsToldAt !== undefined && waitsToldAt <= now && { waitsToldAt }),
  };
}

/**
 * An order as it can be stored when something is read of it. What was read in the future would count as newer than
 * everything read since: it becomes as old as the reading that follows, what the user said older than that.
 *
 * @param readAt when the order is read now
 * @returns the same order unless something in it is later than `now`
 */
export function withoutFuture(order: Order, now: Instant, readAt: Instant): Order {
  const known = asKnownAt(order, now);
  if (known === order) return order;
  const { changes, changesToldAt, ...rest } = known;
  return {
    ...rest,
    facts: eachFact(known.facts, (said) => inThePast(said, now, readAt)),
    bounds: seenBy(order.bounds, now, readAt),
    ...(changes && { changes: changesBy(changes, now, readAt) }),
    ...(changesToldAt !== undefined && changesToldAt <= now && { changesToldAt }),
  };
}

const momentsOf = ({ facts, bounds, marks, changes = [], ...order }: Order) => [
  ...Object.values(facts).flatMap(readingsOf),
  ...Object.values(bounds),
  ...changes.map(({ at }) => at),
  ...toldNotes(order).map(({ at }) => at ?? 0),
  marks.snoozedAt ?? 0,
  order.nudgedAt ?? 0,
  order.changesToldAt ?? 0,
  order.waitsToldAt ?? 0,
];

function toldBy(order: Order, now: Instant): Pick<Order, 'told' | 'toldBefore'> {
  const [told, ...toldBefore] = toldNotes(order).filter(({ at = 0 }) => at <= now);
  return { ...(told && { told }), ...(toldBefore.length > 0 && { toldBefore }) };
}

const readingsOf = (said: readonly Statement<unknown>[]): readonly Instant[] =>
  said.map(({ readAt }) => readAt);

const factsBy = (facts: Facts, now: Instant): Facts =>
  eachFact(facts, (said, name) =>
    said.filter((one) => one.readAt <= now || !isOfTheClock(name, one, now)),
  );

/** Whether what was read, or said, follows from what the clock showed. */
function isOfTheClock(name: string, { value, from }: Statement<unknown>, now: Instant): boolean {
  if (!isTime(value)) return false;
  if (name === 'statedCountdownEnd') return value.kind !== 'day';
  const isAhead = hasHappened(name) && spanOf(value).earliest > now;
  return isAhead && (from === 'user' || isYearless(value));
}

/** Proof that something had not happened yet is none; what was done then was done by now. */
function seenBy(
  { undeliveredAsOf, uncompletedAsOf, first, last, ...seen }: ReadingBounds,
  now: Instant,
  at: Instant,
): ReadingBounds {
  const byNow = (when: Instant) => (when <= now ? when : at);
  return {
    first: byNow(first),
    last: byNow(last),
    ...Object.fromEntries(Object.entries(seen).map(([name, when]) => [name, byNow(when)])),
    ...(undeliveredAsOf !== undefined && undeliveredAsOf <= now && { undeliveredAsOf }),
    ...(uncompletedAsOf !== undefined && uncompletedAsOf <= now && { uncompletedAsOf }),
  };
}

function marksBy(marks: Marks, now: Instant): Marks {
  return (marks.snoozedAt ?? 0) > now ? withoutSnooze(marks) : marks;
}

function inThePast<Value>(
  said: readonly Statement<Value>[],
  now: Instant,
  readAt: Instant,
): readonly Statement<Value>[] {
  const typedAt = said.find(({ from }) => from === 'user')?.readAt ?? 0;
  return said.map((one) => {
    if (one.readAt <= now) return one;
    return { ...one, readAt: one.readAt <= typedAt ? readAt - 1 : readAt };
  });
}

/** Each stays later than the one before it. */
function changesBy(changes: readonly Change[], now: Instant, readAt: Instant): readonly Change[] {
  let last = 0;
  return changes.map((change) => {
    last = change.at <= now ? change.at : Math.max(readAt, last + 1);
    return { ...change, at: last };
  });
}
