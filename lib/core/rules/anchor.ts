import type { Facts, TimeFactName } from '../facts/fact';
import { isTime } from '../facts/happened';
import { hidesParcels, possibleDelivery } from '../facts/may-have-come';
import { isOfOpenYear } from '../facts/missing-year';
import type { Order, ReadingBounds } from '../facts/order';
import { partlyDelivered } from '../facts/packages';
import { namedBefore, saidOnPages } from '../facts/readings/first-said';
import { best, timeOf } from '../facts/statement';
import { earliest } from '../time/earliest';
import type { Instant } from '../time/moment';
import { type Span, spanAround, spanOf } from '../time/span';

/** What a rule counts from, as far as it is known. */
export interface AnchorSpan {
  /** The first instant at which it can have happened; null: not provable. */
  readonly earliest: Instant | null;
  /** The last instant at which it can have happened; null: it may still be to come. */
  readonly latest: Instant | null;
  /** False when the sides are bounds proved by other events. */
  readonly known: boolean;
  /** The earlier fact that gave `earliest`, when the anchor is not known. */
  readonly standIn: TimeFactName | null;
  /** It rests on a day of which nobody knows the year: it may have been years earlier. Left out elsewhere. */
  readonly yearOpen?: true;
}

const COMES_AFTER: { readonly [Name in TimeFactName]?: readonly TimeFactName[] } = {
  paid: ['placed'],
  shipped: ['paid', 'placed'],
  tracked: ['paid', 'placed'],
  delivered: ['shipped', 'paid', 'placed'],
  completed: ['shipped', 'paid', 'placed'],
};

const BEFORE_ANY_PARCEL: readonly TimeFactName[] = ['paid', 'placed'];

/** An anchor of which nothing is known. */
export const UNKNOWN: AnchorSpan = { earliest: null, latest: null, known: false, standIn: null };

/**
 * When an anchor happened: its own fact, else provable bounds, never a guess. The earliest side of an unknown event is
 * the latest of the events that must come before it, and the last reading that still showed it undone; its latest side
 * is the first reading that showed it done.
 *
 * Receipt that the buyer confirmed completes the order, so it serves as `completed`. While other parcels of the order
 * are on their way, its delivery began and did not end: it has no latest side.
 * Source: lib/core/README.md §2.2
 */
export function anchorSpan(order: Order, anchor: TimeFactName): AnchorSpan {
  const spans = ofOrders.get(order) ?? new Map<TimeFactName, AnchorSpan>();
  ofOrders.set(order, spans);
  const span = spans.get(anchor) ?? workedOut(order, anchor);
  spans.set(anchor, span);
  return span;
}

/** Several rules count from the same few events, and an order is looked at many times. */
const ofOrders = new WeakMap<Order, Map<TimeFactName, AnchorSpan>>();

function workedOut(order: Order, anchor: TimeFactName): AnchorSpan {
  const said = firstSpan(order, anchor);
  // Of a parcel that no page told of only the order's own days are known.
  const isHidden = anchor === 'delivered' && hidesParcels(order);
  if (said && !isHidden) {
    const known =
      anchor === 'shipped' || anchor === 'delivered' ? withParcels(said, order, anchor) : said;
    const others = anchor === 'delivered' && isStillArriving(order);
    const doubt = anchor === 'delivered' ? possibleDelivery(order, null) : null;
    return {
      earliest: Math.min(known.earliest, doubt ?? known.earliest),
      latest: others ? null : known.latest,
      known: true,
      standIn: null,
      ...openYear(order.facts, anchor),
    };
  }

  const bounds = (isHidden ? BEFORE_ANY_PARCEL : (COMES_AFTER[anchor] ?? []))
    .map((name) => ({ name, at: firstSpan(order, name)?.earliest }))
    .filter((bound): bound is { name: TimeFactName; at: Instant } => bound.at !== undefined);
  const bound = bounds.reduce<{ name: TimeFactName; at: Instant } | null>(
    (later, each) => (later && later.at >= each.at ? later : each),
    null,
  );
  const undone = isHidden ? null : undoneAsOf(order.bounds, anchor);
  const doubt = anchor === 'delivered' && !isHidden ? possibleDelivery(order, undone) : null;
  const since = doubt ?? undone;
  const earliest = bound && since !== null ? Math.max(bound.at, since) : (bound?.at ?? since);
  const done = notBeforeOrder(order, doneSince(order, anchor));
  return {
    earliest,
    latest: done !== null && earliest !== null ? Math.max(done, earliest) : done,
    known: false,
    standIn: doubt !== null && doubt === earliest ? 'maybeDelivered' : (bound?.name ?? null),
    ...(bound && openYear(order.facts, bound.name)),
  };
}

const openYear = (facts: Facts, name: TimeFactName): Pick<AnchorSpan, 'yearOpen'> =>
  isOfOpenYear(facts, name) ? { yearOpen: true } : {};

/**
 * When something happened, begun where any page named it first: it did not happen later because it is said so later.
 * What the user typed takes the place of all but a delivery (`notPutBack`).
 */
function firstSpan(order: Order, anchor: TimeFactName): Span | null {
  const said = knownSpan(order.facts, anchor);
  if (said === null || best(order.facts, anchor)?.from === 'user') return said;
  const first = namedBefore(order, anchor);
  return first === null
    ? said
    : { ...said, earliest: Math.min(spanOf(first.value).earliest, said.earliest) };
}

function knownSpan(facts: Facts, anchor: TimeFactName) {
  if (anchor !== 'completed') return timeOf(facts, anchor);
  const spans = [timeOf(facts, 'completed'), timeOf(facts, 'confirmedReceipt')];
  return spanAround(spans.filter((span) => span !== null));
}

/**
 * A page's one day may be that of the last parcel, or leave out one that arrived before: what each parcel stated counts
 * too.
 */
function withParcels(said: Span, order: Order, anchor: 'shipped' | 'delivered'): Span {
  const { facts, packages = [] } = order;
  const first = anchor === 'delivered' ? notPutBack(said, order) : said;
  if (best(facts, anchor)?.from === 'user') return first;
  const own = packages.flatMap((parcel) => parcel[anchor] ?? []).map(spanOf);
  return spanAround([first, ...own]) ?? first;
}

/**
 * A later delivery moves no end back, whether its buyer says so or a page that named an earlier one before: nobody
 * knows which of the two the shop counts from.
 *
 * Source: lib/core/README.md §2.9
 */
function notPutBack(said: Span, order: Order): Span {
  const { facts, changes = [] } = order;
  const before = changes.flatMap(({ fact, before: time }) =>
    fact === 'delivered' && isTime(time) ? [time] : [],
  );
  const isTyped = best(facts, 'delivered')?.from === 'user';
  const onPages = isTyped ? saidOnPages(order, 'delivered') : [];
  const named = [...onPages.map(({ value }) => value), ...before];
  return {
    ...said,
    earliest: Math.min(said.earliest, ...named.map((time) => spanOf(time).earliest)),
  };
}

/**
 * Whether a parcel of the order arrived and another did not; an order that is completed, or that the user has, is all
 * there.
 */
export function isStillArriving(order: Order): boolean {
  const { facts, bounds, packages } = order;
  const allThere =
    knownSpan(facts, 'completed') !== null ||
    bounds.completedSince !== undefined ||
    bounds.overSince !== undefined ||
    facts.delivered?.some(({ from }) => from === 'user') === true;
  return (
    !allThere && (partlyDelivered(packages) || hasUndatedArrival(order) || hidesParcels(order))
  );
}

/**
 * Tracking showed that one of several parcels arrived, and no day of it: which one, and whether the others did too,
 * nobody can tell.
 */
const hasUndatedArrival = ({ facts, packages = [] }: Order): boolean =>
  packages.length > 1 &&
  packages.every(({ delivered }) => delivered === null) &&
  facts.delivered === undefined &&
  facts.status?.some(({ from, value }) => from === 'tracking-data' && value === 'delivered') ===
    true;

function undoneAsOf(bounds: ReadingBounds, anchor: TimeFactName): Instant | null {
  if (anchor === 'delivered') return bounds.undeliveredAsOf ?? null;
  if (anchor === 'completed') return bounds.uncompletedAsOf ?? null;
  return null;
}

/**
 * A reading that seems to have shown it done before the order was placed was made by a clock that was behind, and
 * bounds nothing (lib/core/README.md §3.12).
 */
function notBeforeOrder({ facts }: Order, done: Instant | null): Instant | null {
  const placed = knownSpan(facts, 'placed') ?? knownSpan(facts, 'paid');
  return done !== null && placed !== null && done < placed.earliest ? null : done;
}

function doneSince(order: Order, anchor: TimeFactName): Instant | null {
  const { bounds, facts } = order;
  const after: (Instant | undefined)[] = [];
  if (anchor === 'completed' || anchor === 'delivered' || anchor === 'shipped')
    after.push(bounds.completedSince, bounds.overSince, knownSpan(facts, 'completed')?.latest);
  // One parcel's delivery says nothing of when the others left, or came.
  if (
    (anchor === 'delivered' || anchor === 'shipped') &&
    !isStillArriving(order) &&
    !hidesParcels(order)
  )
    after.push(bounds.deliveredSince, timeOf(facts, 'delivered')?.latest);
  if (anchor === 'shipped') after.push(bounds.shippedSince);
  if (anchor === 'placed') after.push(bounds.first);
  return earliest(after);
}
