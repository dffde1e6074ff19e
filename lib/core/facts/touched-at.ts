import type { EachField } from '../plain/each-field';
import { keysOf } from '../plain/entries';
import type { Instant } from '../time/moment';
import { recordedAt } from './claims/claim-record';
import type { Statement } from './fact';
import { type Marks, type Order, toldNotes } from './order';

type Moments = readonly (Instant | undefined)[];

const readings = (said: readonly Statement<unknown>[]): Moments => said.map(({ readAt }) => readAt);
/** Nobody says when: it comes with a reading, or with another field that does. */
const untold = (): Moments => [];

/** When each mark was made. */
const MARKED: EachField<Marks, (marks: Marks) => Moments> = {
  snoozedAt: ({ snoozedAt }) => [snoozedAt],
  // Until when, and for what, is no moment of doing anything.
  snoozedUntil: untold,
  snoozedFor: untold,
  settledAt: ({ settledAt }) => [settledAt],
  dismissed: untold,
};

const MARKS = Object.values(MARKED).filter((of) => of !== untold);

/** The moments at which each field was read, said, marked or told. */
const TOUCHED: EachField<Order, (order: Order) => Moments> = {
  key: untold,
  marketplace: untold,
  id: untold,
  facts: ({ facts }) => Object.values(facts).flatMap(readings),
  lineItems: untold,
  packages: untold,
  promisedBefore: ({ promisedBefore = [] }) => readings(promisedBefore),
  firstSaid: ({ firstSaid = {} }) => Object.values(firstSaid).flatMap(readings),
  namedParcels: untold,
  changes: ({ changes = [] }) => changes.map(({ at }) => at),
  changesToldAt: ({ changesToldAt }) => [changesToldAt],
  waitsToldAt: ({ waitsToldAt }) => [waitsToldAt],
  bounds: ({ bounds }) => keysOf(bounds).map((name) => bounds[name]),
  takenBack: ({ takenBack = {} }) => Object.values(takenBack),
  marks: ({ marks }) => MARKS.flatMap((of) => of(marks)),
  told: (order) => toldNotes(order).map(({ at }) => at),
  toldBefore: untold,
  nudgedAt: ({ nudgedAt }) => [nudgedAt],
  manualItems: untold,
  addedAt: ({ addedAt }) => [addedAt],
  account: untold,
  note: ({ note }) => [note?.at],
  claim: ({ claim }) => [claim && recordedAt(claim)],
};

const MOMENTS = Object.values(TOUCHED).filter((of) => of !== untold);

/** When anything of an order was last read, said, marked or told. Each order is asked each time it is shown. */
export function touchedAt(order: Order): Instant {
  let last = 0;
  for (const of of MOMENTS)
    for (const at of of(order)) if (at !== undefined && at > last) last = at;
  return last;
}
