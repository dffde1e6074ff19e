import { recordedAt, uniteClaims } from '../facts/claims/claim-record';
import { eachFact, withFact } from '../facts/each-fact';
import type { FactName, Facts, FactValues, Statement } from '../facts/fact';
import { LONGEST_NOTE, type Note, type Order, type ReadingBounds } from '../facts/order';
import { mergePackages } from '../facts/packages';
import { isEarlierVisit } from '../facts/page-visit';
import { promisesBefore, promisesOf } from '../facts/readings/first-promise';
import { keysOf } from '../plain/entries';
import { earliest, latest } from '../time/earliest';
import type { Instant } from '../time/moment';

/**
 * What two records of one order know together, as when a backup is read where the order is known already. Of each fact
 * every speaker keeps its newest statement, but for what the user took back since; bounds are those that both prove;
 * what can be said only once (marks, what was told) is as in the record that was touched last. A mark that only the
 * older one has is not taken over: a warning too many is better than silence.
 *
 * @param here counts where both were touched at the same moment
 */
export function uniteOrders(here: Order, there: Order): Order {
  const [older, newer] = touchedAt(there) > touchedAt(here) ? [here, there] : [there, here];
  const { manualItems: _older, promisedBefore: _first, lineItems: olderItems, ...before } = older;
  const { manualItems: _newer, promisedBefore: _last, lineItems: newerItems, ...after } = newer;
  const items = newerItems.length > 0 || olderItems.length === 0 ? newer : older;
  const packages = mergePackages(older.packages ?? [], newer.packages ?? []);
  const note = uniteNotes(here.note, there.note);
  const claim =
    here.claim && there.claim ? uniteClaims(here.claim, there.claim) : (here.claim ?? there.claim);
  const takenBack = uniteTakenBack(here.takenBack, there.takenBack);
  const named = Math.max(older.namedParcels ?? 0, newer.namedParcels ?? 0);
  const facts = uniteFacts(standing(here, there), standing(there, here));
  const promises = promisesBefore([...promisesOf(here), ...promisesOf(there)], facts, 'UTC');
  return {
    ...before,
    ...after,
    facts,
    ...(promises.length > 0 && { promisedBefore: promises }),
    ...(takenBack && { takenBack }),
    lineItems: items.lineItems,
    ...(items.manualItems && { manualItems: items.manualItems }),
    ...(packages.length > 0 && { packages }),
    ...(named > 0 && { namedParcels: named }),
    ...(note && { note }),
    ...(claim && { claim }),
    marks: newer.marks,
    bounds: uniteBounds(here.bounds, there.bounds),
  };
}

/** What was written last; where another text was noted on the other side, both, so that nobody's words are lost. */
function uniteNotes(here: Note | undefined, there: Note | undefined): Note | undefined {
  if (!here || !there) return here ?? there;
  const [before, after] = there.at > here.at ? [here, there] : [there, here];
  const isOneText = after.text.includes(before.text) || before.text.includes(after.text);
  const both = `${after.text}\n\n${before.text}`;
  return isOneText || both.length > LONGEST_NOTE
    ? after
    : { text: both, version: Math.max(here.version, there.version) + 1, at: after.at };
}

/** When anything of an order was last read, said, marked or told. */
export function touchedAt(order: Order): Instant {
  const { bounds, marks, told, facts } = order;
  const said = Object.values(facts).flatMap((all) => all.map(({ readAt }) => readAt));
  const moments = [
    bounds.last,
    ...Object.values(order.takenBack ?? {}),
    marks.settledAt,
    marks.snoozedAt,
    order.addedAt,
    order.changesToldAt,
    order.waitsToldAt,
    order.nudgedAt,
    told?.at,
    order.note?.at,
    order.claim && recordedAt(order.claim),
  ];
  return Math.max(...said, ...moments.map((at) => at ?? 0));
}

/** What one record holds, without what the user took back in the other one since. */
const standing = ({ facts }: Order, { takenBack = {} }: Order): Facts =>
  eachFact(facts, (said, name) =>
    said.filter(({ from, readAt }) => from !== 'user' || readAt > (takenBack[name] ?? 0)),
  );

/** Of each the later moment. */
function uniteTakenBack(here: Order['takenBack'], there: Order['takenBack']): Order['takenBack'] {
  if (!here || !there) return here ?? there;
  const later = keysOf(there).map((name) => [name, Math.max(here[name] ?? 0, there[name] ?? 0)]);
  return { ...here, ...Object.fromEntries(later) };
}

const uniteFacts = (here: Facts, there: Facts): Facts =>
  keysOf(there).reduce<Facts>((united, name) => withNewest(united, name, there), here);

function withNewest<Name extends FactName>(here: Facts, name: Name, there: Facts): Facts {
  const mine: readonly Statement<FactValues[Name]>[] = here[name] ?? [];
  const theirs: readonly Statement<FactValues[Name]>[] = there[name] ?? [];
  return withFact(here, name, newestOfEach(mine, theirs));
}

function newestOfEach<Value>(
  here: readonly Statement<Value>[],
  there: readonly Statement<Value>[],
): readonly Statement<Value>[] {
  const known = here.map((mine) => {
    const other = there.find(({ from }) => from === mine.from);
    return other && other.readAt > mine.readAt ? other : mine;
  });
  return [...known, ...there.filter(({ from }) => here.every((mine) => mine.from !== from))];
}

type Bound = Exclude<keyof ReadingBounds, 'first' | 'last'>;
const LATEST: readonly Bound[] = ['checked', 'statusChangedAt', 'endUnreadAt'];
const SINCE: readonly Bound[] = [
  'shippedSince',
  'deliveredSince',
  'completedSince',
  'overSince',
  'endSince',
];

function uniteBounds(here: ReadingBounds, there: ReadingBounds): ReadingBounds {
  const of = (bound: Bound) => [here[bound], there[bound]];
  const first = (bound: Bound) => earliest(of(bound));
  const undone = (bound: Bound, done: Instant | null) =>
    latest(of(bound).filter((at = 0) => done === null || isEarlierVisit(at, done)));
  const bounds: [Bound, Instant | null][] = [
    ...LATEST.map((bound): [Bound, Instant | null] => [bound, latest(of(bound))]),
    ...SINCE.map((bound): [Bound, Instant | null] => [bound, first(bound)]),
    ['undeliveredAsOf', undone('undeliveredAsOf', first('deliveredSince'))],
    [
      'uncompletedAsOf',
      undone('uncompletedAsOf', earliest([first('completedSince'), first('overSince')])),
    ],
  ];
  return {
    ...Object.fromEntries(bounds.filter(([, at]) => at !== null)),
    first: Math.min(here.first, there.first),
    last: Math.max(here.last, there.last),
  };
}
