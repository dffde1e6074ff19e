import { uniteClaims } from '../facts/claims/claim-record';
import { eachFact, withFact } from '../facts/each-fact';
import type { FactName, Facts, FactValues, Statement } from '../facts/fact';
import {
  LONGEST_NOTE,
  type Marks,
  type Note,
  type Order,
  type ReadingBounds,
} from '../facts/order';
import { mergePackages } from '../facts/packages';
import { isEarlierVisit } from '../facts/page-visit';
import { promisesBefore, promisesOf } from '../facts/readings/first-promise';
import { firstSaidIn } from '../facts/readings/first-said';
import { touchedAt } from '../facts/touched-at';
import { type MakingEach, madeOf, unlessEmpty } from '../plain/each-field';
import { keysOf } from '../plain/entries';
import { earliest, latest } from '../time/earliest';

interface Both {
  readonly here: Order;
  readonly there: Order;
  /** The one of them that was touched last. */
  readonly newer: Order;
  readonly older: Order;
  /** What both hold, without what the user took back since. */
  readonly facts: Facts;
}

const ofNewer =
  <Name extends 'key' | 'marketplace' | 'id'>(name: Name) =>
  ({ newer }: Both) =>
    newer[name];
/** What is said once, as the one says that was touched last; where it says nothing, as the other. */
const lastSaid =
  <Name extends keyof Order>(name: Name) =>
  ({ newer, older }: Both) =>
    newer[name] ?? older[name];

const markOfNewer =
  <Name extends keyof Marks>(name: Name) =>
  ({ newer }: Both) =>
    newer.marks[name];

/** A mark that silences nothing need not be lost where only the older record has it. */
const MARKS: MakingEach<Marks, Both> = {
  snoozedUntil: markOfNewer('snoozedUntil'),
  snoozedAt: markOfNewer('snoozedAt'),
  snoozedFor: markOfNewer('snoozedFor'),
  settledAt: markOfNewer('settledAt'),
  dismissed: markOfNewer('dismissed'),
};

const ORDER: MakingEach<Order, Both> = {
  key: ofNewer('key'),
  marketplace: ofNewer('marketplace'),
  id: ofNewer('id'),
  facts: ({ facts }) => facts,
  lineItems: (both) => withItems(both).lineItems,
  manualItems: (both) => withItems(both).manualItems,
  packages: ({ newer, older }) =>
    unlessEmpty(mergePackages(older.packages ?? [], newer.packages ?? [])),
  promisedBefore: ({ here, there, facts }) =>
    unlessEmpty(promisesBefore([...promisesOf(here), ...promisesOf(there)], facts, 'UTC')),
  firstSaid: ({ here, there, facts }) => {
    const first = firstSaidIn([here, there], facts);
    return keysOf(first).length > 0 ? first : undefined;
  },
  namedParcels: ({ here, there }) =>
    Math.max(here.namedParcels ?? 0, there.namedParcels ?? 0) || undefined,
  changes: lastSaid('changes'),
  changesToldAt: lastSaid('changesToldAt'),
  waitsToldAt: lastSaid('waitsToldAt'),
  bounds: ({ here, there }) =>
    madeOf(BOUNDS, [here.bounds, there.bounds], there.bounds, here.bounds),
  takenBack: ({ here, there }) => uniteTakenBack(here.takenBack, there.takenBack),
  marks: (both) => madeOf(MARKS, both, both.newer.marks),
  told: lastSaid('told'),
  toldBefore: lastSaid('toldBefore'),
  nudgedAt: lastSaid('nudgedAt'),
  addedAt: lastSaid('addedAt'),
  account: lastSaid('account'),
  note: ({ here, there }) => uniteNotes(here.note, there.note),
  claim: ({ here, there }) =>
    here.claim && there.claim ? uniteClaims(here.claim, there.claim) : (here.claim ?? there.claim),
};

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
  const facts = uniteFacts(standing(here, there), standing(there, here));
  return madeOf(ORDER, { here, there, newer, older, facts }, older, newer);
}

/** The one of them whose items stand: those that were shown or typed last. */
const withItems = ({ newer, older }: Both): Order =>
  newer.lineItems.length > 0 || older.lineItems.length === 0 ? newer : older;

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
type TwoBounds = readonly [here: ReadingBounds, there: ReadingBounds];

const lastOf = (name: Bound) => (both: TwoBounds) =>
  latest(both.map((each) => each[name])) ?? undefined;
const firstOf = (name: Bound) => (both: TwoBounds) =>
  earliest(both.map((each) => each[name])) ?? undefined;
/** The last proof of those that lie before it was seen done. */
const undoneBefore =
  (name: Bound, ...done: readonly Bound[]) =>
  (both: TwoBounds) => {
    const seenDone = earliest(done.map((each) => firstOf(each)(both)));
    const proofs = both.map((each) => each[name]);
    const before = proofs.filter((at = 0) => seenDone === null || isEarlierVisit(at, seenDone));
    return latest(before) ?? undefined;
  };

const BOUNDS: MakingEach<ReadingBounds, TwoBounds> = {
  first: ([here, there]) => Math.min(here.first, there.first),
  last: ([here, there]) => Math.max(here.last, there.last),
  checked: lastOf('checked'),
  shippedSince: firstOf('shippedSince'),
  deliveredSince: firstOf('deliveredSince'),
  completedSince: firstOf('completedSince'),
  overSince: firstOf('overSince'),
  endSince: firstOf('endSince'),
  endUnreadAt: lastOf('endUnreadAt'),
  undeliveredAsOf: undoneBefore('undeliveredAsOf', 'deliveredSince'),
  uncompletedAsOf: undoneBefore('uncompletedAsOf', 'completedSince', 'overSince'),
  statusChangedAt: lastOf('statusChangedAt'),
};
