import { factValue } from '../../core/facts/statement';
import { claimByOf, standingWithout } from '../../core/rules/claim-by';
import type { ClaimBy, Clock } from '../../core/rules/clock';
import { opensLater } from '../../core/rules/opens-later';
import { isOld } from '../../core/rules/over-by-age';
import type { Protection } from '../../core/rules/protection';
import { RANK } from '../../core/rules/rule';
import { waitAfter } from '../../core/time/counting';
import type { Instant } from '../../core/time/moment';
import { disputeRuns } from '../case/dispute-end';
import type { Known } from '../case/known';
import { knownDay } from '../case/known-day';
import { because } from '../case/reason';
import type { ClaimRoute, Reason } from '../claim';
import { holdsDenial } from '../evidence/denial';
import type { ReasonCode } from '../reasons';
import { shopClaimsOf } from '../shops/every-shop';
import type { Stance } from '../shops/stance';
import { kindOfSituation } from '../situation';
import { closedBy, notYours, unknownRoute } from './closed-by';
import type { Exception } from './exceptions';

/** The shop's own way: a dispute, a return, a question about a refund. */
export function shopRoute(
  known: Known,
  stance: Stance,
  { clocks, state }: Protection,
  exceptions: readonly Exception[],
): ClaimRoute {
  const { order } = known;
  const exception = closedBy('shop', exceptions);
  if (exception) return notYours('shop', exception.reason);
  if (stance.takes === 'no') return notYours('shop', because(stance.reason));
  // Days that contradict each other give no limit that could be relied on.
  if (stance.reason === 'days-contradict') return unknownRoute('shop', [because(stance.reason)]);
  if (kindOfSituation(known.situation) === 'money') return aboutMoney(known, stance);
  if (kindOfSituation(known.situation) === 'closed' || known.situation === 'seller-cancelled')
    return withoutEnd(stance);
  // It was opened in time: no limit for opening counts any more.
  if (disputeRuns(order)) {
    const route = unknownRoute('shop', [because('dispute-runs'), because(stance.reason)]);
    return stance.takes === 'yes' ? { ...route, state: 'open' } : route;
  }
  // Nothing was shipped, or it was and the shop calls the order over: no rule of the shop dates the case.
  if (state.withdrawn || stance.reason === 'ae-cancel-unshipped') return withoutEnd(stance);
  if (stance.owed === 'replacement' && shopClaimsOf(order.marketplace).underPlan)
    return underWarranty(known, clocks, stance);
  const route = inTime(known, toOpen(clocks), because(stance.reason));
  if (stance.first !== undefined && (route.state === 'open' || route.state === 'not-yet'))
    return answered(known, route, stance.first);
  return stance.takes === 'unknown' && route.state !== 'over'
    ? { ...route, state: 'unknown' }
    : route;
}

/** The shop believes the carrier's records until something speaks against them: that opens the way. */
function answered(known: Known, route: ClaimRoute, first: ReasonCode): ClaimRoute {
  const reasons = [...route.reasons, because(first)];
  if (holdsDenial(known)) return { ...route, reasons };
  // The buyer waits for a denial, not for the shop: a day of the shop's that has come is none to wait for.
  const from = route.state === 'not-yet' ? route.from : null;
  return { ...route, state: 'not-yet', from, reasons };
}

/** The limits for opening a claim: an agreed return and a payment service's own days have others. */
const toOpen = (clocks: readonly Clock[]): readonly Clock[] =>
  clocks.filter(
    ({ kind, rule, binds }) =>
      binds === 'wait' || (OPENED_BY.includes(kind) && !rule.startsWith('pay.')),
  );
const OPENED_BY: readonly Clock['kind'][] = [
  'protection-ends',
  'dispute-closes',
  'return-by',
  'withdrawal-by',
];

/** A case that the shop has no last day for, or none that a source tells. */
function withoutEnd(stance: Stance): ClaimRoute {
  const reasons = [because(stance.reason), because('shop-no-end-known')];
  const route = unknownRoute('shop', reasons);
  return stance.takes === 'yes' ? { ...route, state: 'open' } : route;
}

/** The way under a plan that replaces goods: open for as long as the warranty runs, counted from the delivery. */
function underWarranty({ now }: Known, clocks: readonly Clock[], stance: Stance): ClaimRoute {
  const route = withoutEnd(stance);
  const until = clocks.find(({ kind }) => kind === 'warranty-ends')?.safe ?? null;
  if (until === null)
    return { ...route, reasons: [...route.reasons, because('receipt-day-unknown')] };
  if (now >= until)
    return { ...route, state: 'over', until, reasons: [because('shop-over', until)] };
  return { ...route, until, reasons: [because(stance.reason), because('shop-until', until)] };
}

function inTime(known: Known, clocks: readonly Clock[], why: Reason): ClaimRoute {
  const { now, zone, order, policy } = known;
  const claimBy = claimByOf(clocks, zone);
  const from = opensAt(known, clocks, claimBy?.safe ?? null);
  const base = { ...unknownRoute('shop', [why]), from };
  if (claimBy === null) {
    const standing = isOld(order, policy, now) ? 'over' : standingWithout(clocks);
    if (standing !== 'over') return { ...base, reasons: [why, because(missing(known))] };
    const ended = endOf(clocks);
    return { ...base, state: 'over', until: ended, reasons: [because('shop-over', ended), why] };
  }
  const { safe, atMost } = claimBy;
  if (claimBy.state === 'past-safe')
    return { ...base, until: safe, reasons: [why, because('shop-past-safe', safe)] };
  const isSilent = why.code === 'shop-says-nothing';
  const until = because(
    atMost ? 'shop-at-most' : isSilent ? 'shop-until-others' : 'shop-until',
    safe,
  );
  const later = [
    ...whileItMoves(clocks, from),
    ...perhapsLate(clocks, claimBy),
    ...earlierPassed(clocks, claimBy),
  ];
  if (from !== null && now < from)
    return {
      ...base,
      state: 'not-yet',
      until: safe,
      reasons: [because('shop-opens', from), why, until, ...later],
    };
  return { ...base, state: 'open', until: safe, reasons: [why, until, ...later] };
}

/** Why the shop's limits cannot be told. */
const missing = ({ situation, delivered }: Known): 'shop-arrival-unknown' | 'shop-no-end-known' =>
  kindOfSituation(situation) !== 'not-received' && delivered === null
    ? 'shop-arrival-unknown'
    : 'shop-no-end-known';

/** The last of the ends that count. */
function endOf(clocks: readonly Clock[]): Instant | null {
  const ends = clocks.filter(({ binds, counts }) => binds === 'limit' && counts);
  return latestOf(ends.map(({ safe }) => safe));
}

const latestOf = (instants: readonly (Instant | null)[]): Instant | null =>
  instants.reduce(
    (last, each) => (each !== null && (last === null || each > last) ? each : last),
    null,
  );

/**
 * From when a dispute can be opened: the latest of what is waited for that still leaves time before the end, for who
 * waits past it is too late. A wait that ends with the printed protection is told beside it: while the parcel moves the
 * button may come no earlier.
 */
function opensAt(known: Known, clocks: readonly Clock[], until: Instant | null): Instant | null {
  const waits = opening(clocks).filter(({ rank }) => rank > RANK.entered);
  const all = [...waits.map(({ safe }) => safe), afterScan(known), notLateBefore(known)];
  return latestOf(all.filter((from) => until === null || (from ?? 0) < until));
}

function whileItMoves(clocks: readonly Clock[], from: Instant | null): readonly Reason[] {
  const printed = opening(clocks).find(({ rank }) => rank <= RANK.entered);
  return printed && (from === null || (printed.safe ?? 0) > from)
    ? [because('shop-while-it-moves', printed.safe)]
    : [];
}

/** The latest reading of a wait may lie past the earliest of the end: nobody is told to wait for that. */
function perhapsLate(clocks: readonly Clock[], claimBy: ClaimBy): readonly Reason[] {
  const later = opensLater(clocks, claimBy);
  const waits = opening(clocks).filter(({ rank, safe }) => rank > RANK.entered && safe === later);
  return waits.length > 0 ? [because('shop-opens-late', later)] : [];
}

/** A rule by which it was over already, where the page printed nothing that decides: the careful look at once. */
function earlierPassed(clocks: readonly Clock[], { safe, certainty }: ClaimBy): readonly Reason[] {
  if (certainty === 'stated') return [];
  const passed = clocks.find(
    (clock) =>
      clock.kind === 'dispute-closes' &&
      clock.counts &&
      clock.state !== 'open' &&
      clock.safe !== null &&
      clock.safe < safe,
  );
  return passed ? [because('shop-earlier-passed', passed.safe)] : [];
}

const opening = (clocks: readonly Clock[]): readonly Clock[] =>
  clocks.filter(({ kind, counts, safe }) => kind === 'dispute-opens' && counts && safe !== null);

/** Some shops ask to wait once a parcel is marked delivered. */
function afterScan({ order, situation, delivered, policy }: Known): Instant | null {
  const { waitsAfterScan } = shopClaimsOf(order.marketplace);
  if (!waitsAfterScan || situation !== 'delivered-not-here' || !delivered) return null;
  return waitAfter(delivered.latest, waitsAfterScan, policy.zone);
}

/** Until when the order is not late: the promised day must be over. */
const notLateBefore = ({ situation, promised, deliveredByRecords }: Known): Instant | null =>
  situation === 'late' && !deliveredByRecords ? (promised?.latest ?? null) : null;

/** Until a refund is late there is nothing to claim. */
function aboutMoney(known: Known, stance: Stance): ClaimRoute {
  const { order, now, policy, situation } = known;
  const issued = knownDay(order.facts, 'refundIssued', 'refundPromised');
  const isReturn = situation === 'returned-no-refund';
  const back = knownDay(order.facts, 'returnReceived', 'returnedOn');
  const { refundLate } = shopClaimsOf(order.marketplace);
  if (refundLate && issued === null && !(isReturn && back)) {
    const unknown = because(isReturn ? 'return-day-unknown' : 'refund-day-unknown');
    return unknownRoute('shop', [unknown, because(stance.reason)]);
  }
  const start = issued ?? (refundLate?.fromReturn ? back : null);
  const from = start && refundLate ? waitAfter(start.latest, refundLate.after, policy.zone) : null;
  const open = withoutEnd(stance);
  // Something that is no money came: it is late already.
  if (factValue(order.facts, 'refundKind') === 'coupon')
    return { ...open, reasons: [because('coupon-no-refund'), ...open.reasons] };
  const besides = refundLate?.besides(known) ?? [];
  const route = { ...open, from, reasons: [...open.reasons, ...besides] };
  if (from === null || now >= from) return route;
  return {
    ...route,
    state: 'not-yet',
    reasons: [because('refund-not-due', from), ...route.reasons],
  };
}
