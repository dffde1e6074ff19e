import { type MakingEach, madeOf, unlessEmpty } from '../../plain/each-field';
import type { Instant } from '../../time/moment';
import { spanOf } from '../../time/span';
import { claimMadeBy } from '../claims/claim-record';
import { eachFact } from '../each-fact';
import type { Facts, Statement } from '../fact';
import { hasHappened, isTime } from '../happened';
import { isYearless } from '../missing-year';
import { type Change, type Marks, type Order, type ReadingBounds, toldNotes } from '../order';
import { touchedAt } from '../touched-at';

/*
 * A machine's clock may run ahead for a while and be put right. What was read, told, asked or put off meanwhile bears a
 * time that has not come (lib/core/README.md §3.12).
 */

/** An order of which something is later than `now`. */
interface Ahead {
  readonly order: Order;
  readonly now: Instant;
  /** What was read in the future counts as read then. */
  readonly readAt: Instant;
}

const same =
  <Name extends keyof Order>(name: Name) =>
  ({ order }: Ahead) =>
    order[name];
const unlessAhead =
  (name: 'nudgedAt' | 'waitsToldAt' | 'changesToldAt') =>
  ({ order, now }: Ahead) =>
    (order[name] ?? 0) <= now ? order[name] : undefined;

/** Each field as it can be taken while the clock may still be put right. */
const KNOWN: MakingEach<Order, Ahead> = {
  key: same('key'),
  marketplace: same('marketplace'),
  id: same('id'),
  facts: ({ order, now }) => factsBy(order.facts, now),
  lineItems: same('lineItems'),
  packages: same('packages'),
  promisedBefore: same('promisedBefore'),
  firstSaid: ({ order: { firstSaid }, now }) => firstSaid && factsBy(firstSaid, now),
  namedParcels: same('namedParcels'),
  changes: same('changes'),
  changesToldAt: same('changesToldAt'),
  waitsToldAt: unlessAhead('waitsToldAt'),
  bounds: ({ order, now }) => boundsBy(order.bounds, now, now),
  takenBack: same('takenBack'),
  marks: ({ order, now }) => marksBy(order.marks, now, Infinity),
  told: (ahead) => toldBy(ahead)[0],
  toldBefore: (ahead) => unlessEmpty(toldBy(ahead).slice(1)),
  nudgedAt: unlessAhead('nudgedAt'),
  manualItems: same('manualItems'),
  addedAt: same('addedAt'),
  account: same('account'),
  note: same('note'),
  claim: same('claim'),
};

/** Each field as it can be stored: nothing of it is later than `now` any more. */
const STORED: MakingEach<Order, Ahead> = {
  ...KNOWN,
  facts: ({ order, now, readAt }) =>
    eachFact(factsBy(order.facts, now), (said) => inThePast(said, now, readAt)),
  promisedBefore: ({ order, now, readAt }) =>
    order.promisedBefore && inThePast(order.promisedBefore, now, readAt),
  firstSaid: ({ order: { firstSaid }, now, readAt }) =>
    firstSaid && eachFact(factsBy(firstSaid, now), (said) => inThePast(said, now, readAt)),
  changes: ({ order, now, readAt }) => order.changes && changesBy(order.changes, now, readAt),
  changesToldAt: unlessAhead('changesToldAt'),
  bounds: ({ order, now, readAt }) => boundsBy(order.bounds, now, readAt),
  // Older than what was typed since, which may have been typed in the future too.
  takenBack: ({ order, now, readAt }) =>
    order.takenBack &&
    Object.fromEntries(
      Object.entries(order.takenBack).map(([name, at]) => [name, by(at, now, readAt - 2)]),
    ),
  marks: ({ order, now, readAt }) => marksBy(order.marks, now, readAt - 1),
  addedAt: ({ order: { addedAt }, now, readAt }) => addedAt && by(addedAt, now, readAt - 1),
  note: ({ order: { note }, now, readAt }) => note && { ...note, at: by(note.at, now, readAt - 1) },
  claim: ({ order: { claim }, now, readAt }) =>
    claim && claimMadeBy(claim, (at) => by(at, now, readAt - 1)),
};

/**
 * An order as it can be taken at `now`: a mark of a moment that has not come is void, and so is what a wrong clock made
 * of a countdown, of a day without a year, or of "received today". What it printed stays.
 *
 * @returns the same order unless something in it is later than `now`
 */
export const asKnownAt = (order: Order, now: Instant): Order =>
  touchedAt(order) <= now ? order : madeOf(KNOWN, { order, now, readAt: now }, order);

/**
 * An order as it can be stored when something is read of it. What was read in the future would count as newer than
 * everything read since: it becomes as old as the reading that follows, what the user said or did older than that.
 *
 * @param readAt when the order is read now
 * @returns the same order unless something in it is later than `now`
 */
export const withoutFuture = (order: Order, now: Instant, readAt: Instant): Order =>
  touchedAt(order) <= now ? order : madeOf(STORED, { order, now, readAt }, order);

/** A moment, or another one where it has not come. */
const by = (at: Instant, now: Instant, other: Instant): Instant => (at <= now ? at : other);

const toldBy = ({ order, now }: Ahead) => toldNotes(order).filter(({ at = 0 }) => at <= now);

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

interface Bounds {
  readonly bounds: ReadingBounds;
  readonly now: Instant;
  readonly at: Instant;
}
type Bound = Exclude<keyof ReadingBounds, 'first' | 'last'>;

/** What was seen done in the future was done by now. */
const doneByNow =
  (name: Bound) =>
  ({ bounds, now, at }: Bounds) => {
    const seen = bounds[name];
    return seen === undefined ? undefined : by(seen, now, at);
  };
/** Proof that something had not happened yet is none where it lies in the future. */
const proved =
  (name: Bound) =>
  ({ bounds, now }: Bounds) =>
    (bounds[name] ?? 0) <= now ? bounds[name] : undefined;

const BOUNDS: MakingEach<ReadingBounds, Bounds> = {
  first: ({ bounds, now, at }) => by(bounds.first, now, at),
  last: ({ bounds, now, at }) => by(bounds.last, now, at),
  checked: doneByNow('checked'),
  shippedSince: doneByNow('shippedSince'),
  deliveredSince: doneByNow('deliveredSince'),
  completedSince: doneByNow('completedSince'),
  overSince: doneByNow('overSince'),
  endSince: doneByNow('endSince'),
  endUnreadAt: doneByNow('endUnreadAt'),
  undeliveredAsOf: proved('undeliveredAsOf'),
  uncompletedAsOf: proved('uncompletedAsOf'),
  statusChangedAt: doneByNow('statusChangedAt'),
};

const boundsBy = (bounds: ReadingBounds, now: Instant, at: Instant): ReadingBounds =>
  madeOf(BOUNDS, { bounds, now, at }, bounds);

interface Marked {
  readonly marks: Marks;
  readonly now: Instant;
  /** What the user did in the future was done then at the latest. */
  readonly doneAt: Instant;
}
const ofSnooze =
  (name: 'snoozedUntil' | 'snoozedAt' | 'snoozedFor') =>
  ({ marks, now }: Marked) =>
    (marks.snoozedAt ?? 0) <= now ? marks[name] : undefined;

const MARKS: MakingEach<Marks, Marked> = {
  snoozedUntil: ofSnooze('snoozedUntil'),
  snoozedAt: ofSnooze('snoozedAt'),
  snoozedFor: ofSnooze('snoozedFor'),
  settledAt: ({ marks: { settledAt }, now, doneAt }) =>
    settledAt === undefined || settledAt <= now ? settledAt : Math.min(settledAt, doneAt),
  dismissed: ({ marks }) => marks.dismissed,
};

const marksBy = (marks: Marks, now: Instant, doneAt: Instant): Marks =>
  madeOf(MARKS, { marks, now, doneAt }, marks);

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
