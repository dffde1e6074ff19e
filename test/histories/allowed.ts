import { DAY, plusDays } from './days';
import type { Known, TimeName } from './known';
import type { Shop } from './life';
import { safeAfter, type When, within } from './limits';
import { SHOP_ZONE } from './page-of';

/** A limit that must count, by its id in lib/core/README.md. */
export interface Limit {
  readonly rule: string;
  readonly safe: number;
}

/** What an order is judged with. */
export interface Question {
  readonly shop: Shop;
  readonly known: Known;
  readonly browserZone: string;
  readonly strict: boolean;
}

/**
 * The limits that surely count for an order, each with its safe instant: no date that the product shows while one of
 * them is open may lie later than that one. Only what the rules say without doubt stands here; a rule more could only
 * make dates earlier (lib/core/README.md §3.6).
 */
function limitsOf(question: Question): readonly Limit[] {
  const { shop, known } = question;
  if (isWithdrawn(known)) return [];
  if (shop === 'temu') return counted(question, 'temu.90', 'placed', 90);
  if (shop === 'dhgate')
    return [
      ...counted(question, 'dhgate.90-tracking', 'tracked', 90),
      // It is about goods that are not as described.
      ...(said(known, 'completed') &&
      known.text('situation').every((is) => is === 'not-as-described')
        ? counted(question, 'dhgate.30-completed', 'completed', 30)
        : []),
    ];
  return aliExpress(question);
}

/**
 * The allowed claim-by: the earliest limit still open; null: none is, or nothing is known to count from. Source:
 * lib/core/README.md §3.5
 */
export function allowedAt(now: number, question: Question): Limit | null {
  const open = limitsOf(question).filter(({ safe }) => now < safe);
  return open.reduce<Limit | null>(
    (first, each) => (first && first.safe <= each.safe ? first : each),
    null,
  );
}

const zoneOf = ({ shop, browserZone }: Question) => SHOP_ZONE[shop] ?? browserZone;

function counted(question: Question, rule: string, anchor: TimeName, days: number): Limit[] {
  const from = earliestOf(question.known, anchor);
  return from === null ? [] : [{ rule, safe: safeAfter(from, days, zoneOf(question)) }];
}

function aliExpress(question: Question): readonly Limit[] {
  const { known } = question;
  const [situation] = known.text('situation');
  const arrived = hasArrived(known);
  if (!arrived || situation === 'not-received') return notReceived(question);
  return [...afterArrival(question, situation), ...shortened(question, situation)];
}

/** Before delivery, or for the buyer who says that nothing came. Source: lib/core/README.md §4, §3.7 */
function notReceived(question: Question): readonly Limit[] {
  const printed = printedEnd(question.known);
  const zone = zoneOf(question);
  // A printed end decides when protection ends, and the windows of carriers count for orders without one
  // (lib/core/README.md §3.1, §3.4).
  const ends =
    printed === null
      ? [...counted(question, 'ae.protect.60', 'shipped', 60), ...windows(question, 'protection')]
      : [{ rule: 'ae.stated-refund-date', safe: printed }];
  const disputes = printed === null ? windows(question, 'dispute') : [];
  const [first] = ends.toSorted((one, other) => one.safe - other.safe);
  const after = first
    ? [{ rule: 'ae.close.15-after-end', safe: safeAfter(first.safe, 15, zone) }]
    : [];
  return [...ends, ...disputes, ...after];
}

/**
 * Printed by several pages, the earlier counts; by the detail page alone, a day earlier than it reads. Source:
 * lib/core/README.md §2.6, §3.9
 */
function printedEnd(known: Known): number | null {
  const ends = known.times('statedEnd');
  if (ends.length === 0) return null;
  const byDetailAlone = ends.every(({ by }) => by === 'detail') && !known.trackingRead;
  return Math.min(
    ...ends.map(({ value }) => within(byDetailAlone ? dayBefore(value) : value).earliest),
  );
}

const dayBefore = (when: When): When =>
  'at' in when ? { at: when.at - DAY } : { ...when, day: plusDays(when.day, -1) };

/** What each carrier's window decides. Source: lib/core/README.md §3.4, §4 */
const WINDOWS: {
  readonly [carrier: string]: {
    readonly rule: string;
    readonly days: number;
    readonly decides: 'protection' | 'dispute';
  };
} = {
  DHL: { rule: 'ae.carrier.23', days: 23, decides: 'dispute' },
  EMS: { rule: 'ae.carrier.27', days: 27, decides: 'dispute' },
  'China Post Registered Air Mail': { rule: 'ae.carrier.39', days: 39, decides: 'dispute' },
  'AliExpress Premium Shipping': { rule: 'ae.protect.30', days: 30, decides: 'protection' },
};
function windows(question: Question, decides: 'protection' | 'dispute'): readonly Limit[] {
  if (!question.strict) return [];
  return question.known.text('carrier').flatMap((carrier) => {
    const window = WINDOWS[carrier];
    return window?.decides === decides
      ? counted(question, window.rule, 'shipped', window.days)
      : [];
  });
}

/** Source: lib/core/README.md §4, §3.1: a printed number of days counts from its event whenever that is learned. */
function afterArrival(question: Question, situation: string | undefined): readonly Limit[] {
  const { known } = question;
  const smallest = (name: Parameters<Known['days']>[0]): number | null => {
    const all = known.days(name).map(({ value }) => value);
    return all.length > 0 ? Math.min(...all) : null;
  };
  const [dispute, giveBack, free] = [
    smallest('statedDisputeDays'),
    smallest('statedReturnDays'),
    smallest('statedFreeReturnDays'),
  ];
  const isMind = situation === 'changed-mind';
  const printed = [
    ...(dispute !== null && !isMind
      ? counted(question, 'ae.stated-dispute-days', 'placed', dispute)
      : []),
    ...(giveBack !== null && isCompleted(known)
      ? counted(question, 'ae.stated-return-days', 'completed', giveBack)
      : []),
    ...(free !== null && situation !== 'not-as-described'
      ? counted(question, 'ae.stated-free-return', 'delivered', free)
      : []),
  ];
  // A printed number of days to dispute in decides when disputes close; the general rules are only listed then.
  if (dispute !== null) return printed;
  return [
    ...printed,
    ...counted(question, 'ae.close.15-delivered', 'delivered', 15),
    ...(isCompleted(known) ? counted(question, 'ae.close.15-completed', 'completed', 15) : []),
  ];
}

/**
 * A printed end that was read before the arrival was learned stays in the minimum, about goods that did not come.
 * Source: lib/core/README.md §3.1
 */
function shortened(question: Question, situation: string | undefined): readonly Limit[] {
  const { known } = question;
  const ends = known.times('statedEnd');
  const learned = known.arrivalLearned();
  const before = ends.every(({ visit, by }) => by !== 'user' && visit < learned);
  const printed = printedEnd(known);
  if (!before || printed === null || situation !== undefined) return [];
  return [{ rule: 'ae.stated-refund-date', safe: printed }];
}

const said = (known: Known, name: TimeName): boolean => known.times(name).length > 0;

const isCompleted = (known: Known): boolean =>
  said(known, 'completed') || known.statuses().some(({ value }) => value === 'completed');

/** Nothing can be claimed of it any more. Source: lib/core/README.md §4, `ae.withdrawn` */
export const isWithdrawn = (known: Known): boolean =>
  known.statuses().at(-1)?.value === 'cancelled';

/** Whether the order is known to have come: by a date, by a status, by what is wrong with it. */
function hasArrived(known: Known): boolean {
  const [situation] = known.text('situation');
  if (situation === 'not-as-described' || situation === 'changed-mind') return true;
  return (
    said(known, 'delivered') ||
    isCompleted(known) ||
    known.statuses().some(({ value }) => value === 'delivered')
  );
}

const BEFORE: { readonly [Name in TimeName]?: readonly TimeName[] } = {
  paid: ['placed'],
  shipped: ['paid', 'placed'],
  tracked: ['paid', 'placed'],
  delivered: ['shipped', 'paid', 'placed'],
  completed: ['shipped', 'paid', 'placed'],
};

/**
 * The first instant at which what counts, or any page before, says that something happened: it moves no end back. Only
 * the user may say later, and not of a delivery. Before the order nothing of it happened. Source: lib/core/README.md
 * §2.9
 */
function firstNamed(known: Known, name: TimeName): number | null {
  const counting = known.times(name);
  const said = counting.map(({ value }) => within(value).earliest);
  if (said.length === 0) return null;
  if (name !== 'delivered' && counting.some(({ by }) => by === 'user')) return Math.min(...said);
  const placed = known.times('placed').map(({ value }) => within(value).earliest);
  const before = known
    .everOnPages(name)
    .filter((one) => counting.every(({ value }) => isBefore(one, value)))
    .filter((one) => name === 'placed' || placed.every((at) => within(one).latest >= at));
  return Math.min(...said, ...before.map((one) => within(one).earliest));
}

const isBefore = (one: When, other: When): boolean =>
  'day' in one && 'day' in other
    ? one.day < other.day && within(one).earliest < within(other).earliest
    : within(one).latest < within(other).earliest;

/**
 * The first instant at which something can have happened: as it is said, else as it is bounded. Source:
 * lib/core/README.md §2.1, §2.2
 */
function earliestOf(known: Known, name: TimeName): number | null {
  const direct = firstNamed(known, name);
  if (direct !== null) return direct;
  const bounds = (BEFORE[name] ?? []).flatMap((event) => firstNamed(known, event) ?? []);
  const undone = known.undone.filter(({ what }) => what === name).map(({ at }) => at);
  const all = [...bounds, ...undone];
  return all.length > 0 ? Math.max(...all) : null;
}
