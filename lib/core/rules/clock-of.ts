import type { Statement, TimeFactName } from '../facts/fact';
import type { Order } from '../facts/order';
import { firstPromise, firstPromiseSpan } from '../facts/readings/first-promise';
import { counting } from '../facts/statement';
import { DAY_LENGTH } from '../time/calendar-day';
import { measureOf } from '../time/counting';
import { earliest } from '../time/earliest';
import type { Instant, Zone } from '../time/moment';
import { spanOf } from '../time/span';
import { type AnchorSpan, anchorSpan, UNKNOWN } from './anchor';
import type { CarrierClass } from './carrier-days';
import { daysForCarriers } from './carrier-days';
import { cautiousEnd, onlyDetailSaysEnd } from './cautious-end';
import type { BecauseCode, Certainty, Clock } from './clock';
import { type Ends, endOfWait, endsOfLimit, NO_ENDS, type Reach, stateAt } from './ends';
import { RANK, type Rule } from './rule';

/** What a clock is computed against. */
export interface At {
  readonly now: Instant;
  /** The marketplace's zone. */
  readonly zone: Zone;
  /** The buyer's; left out: nobody said. */
  readonly buyersZone?: Zone;
  /** For each shipping method of the order the classes it may mean. */
  readonly carriers: readonly (readonly CarrierClass[])[];
  /** When protection ends, for the rules that count from it. */
  readonly protectionEnd: AnchorSpan;
  /** The fewest days that the user's other orders were given; null, or left out, where they teach nothing. */
  readonly shortestOwn?: number | null;
  /** Whether the clock may become the claim-by. */
  readonly counts: boolean;
}

/**
 * Applies one rule to one order.
 *
 * @returns the clock; its `safe` is null, and its certainty `unknown`, when its anchor has no provable side to count
 *   from
 * Source: lib/core/README.md §2, §3.5
 */
export function clockOf(rule: Rule, order: Order, at: At): Clock {
  const atOnce = rule.orWhen ? clockOf(whenItHappens(rule, rule.orWhen), order, at) : null;
  const clock = countedClock(rule, order, at);
  const isSooner = atOnce?.safe != null && (clock.safe === null || atOnce.safe <= clock.safe);
  return isSooner ? atOnce : clock;
}

/** The rule as it reads when another event ends the wait at once. */
function whenItHappens({ orWhen: _, ...rule }: Rule, anchor: TimeFactName): Rule {
  return { ...rule, anchor, count: { stated: true } };
}

function countedClock(rule: Rule, order: Order, at: At): Clock {
  const anchor = anchorOf(rule, order, at);
  const { reach, sure } = reachOf(rule, order, at);
  const ends = reach === null ? NO_ENDS : endsOf(rule, anchor, reach, at);
  const putOff = isPutOff(rule, order);
  const statement = rule.ofFirst ? firstPromise(order) : statementBehind(rule, order);
  const stated = rule.rank === RANK.stated && statement !== null && anchor.known;
  const entered = stated && statement.from === 'user';
  return {
    kind: rule.kind,
    rule: rule.id,
    binds: rule.binds,
    ...ends,
    state: stateAt(at.now, rule.binds, ends, at.zone),
    certainty:
      ends.safe === null ? 'unknown' : sure && !putOff ? certaintyOf(rule, anchor) : 'estimated',
    counts: at.counts && ends.safe !== null,
    rank: entered ? RANK.entered : rule.rank,
    source: rule.source,
    because: {
      code: codeOf(rule, order, anchor, { safe: ends.safe, stated, entered }),
      ...(reach === null || reach === 'the-date-itself' ? NO_MEASURE : measureOf(reach)),
      anchor: rule.anchor,
      standIn: anchor.standIn,
      ...(rule.ofFirst && { isFirst: true }),
      ...(rule.lessFor && { lessFor: rule.lessFor }),
    },
    quote: stated ? statement.text : null,
    from: statement?.from ?? null,
    readAt: statement?.readAt ?? null,
    stale: stated && at.now - statement.readAt > DAY_LENGTH,
    ...((isMaximum(rule, anchor) || putOff) && { atMost: true }),
  };
}

function endsOf(
  { binds, buyersZoneToo }: Rule,
  anchor: AnchorSpan,
  reach: Reach,
  { zone, buyersZone }: At,
): Ends {
  if (binds === 'wait') return endOfWait(anchor, reach, zone);
  const ends = endsOfLimit(anchor, reach, zone);
  if (!buyersZoneToo || buyersZone === undefined) return ends;
  const elsewhere = endsOfLimit(anchor, reach, buyersZone);
  return { ...ends, safe: earliest([ends.safe, elsewhere.safe]) };
}

function anchorOf({ anchor, count, ofFirst }: Rule, order: Order, at: At): AnchorSpan {
  if (anchor === 'protection-end') return at.protectionEnd;
  if (ofFirst) return { ...UNKNOWN, ...firstPromiseSpan(order), known: true };
  const span = anchorSpan(order, anchor);
  return anchor === 'statedEnd' && 'stated' in count ? cautiousEnd(span, order) : span;
}

/**
 * What counts from an end of protection that nobody printed is as little to be relied on as that end, and what counts
 * from a day of which nobody knows the year as little as that day.
 */
const isMaximum = ({ maximum, anchor }: Rule, { known, yearOpen }: AnchorSpan): boolean =>
  maximum === true || yearOpen === true || (anchor === 'protection-end' && !known);

/** Whether a limit counts from a promise that was moved later: no source says which of the two counts. */
const isPutOff = ({ anchor, binds, ofFirst }: Rule, order: Order): boolean =>
  anchor === 'promisedBy' && binds === 'limit' && !ofFirst && firstPromise(order) !== null;

const NO_MEASURE = { days: null, unit: 'days' } as const;

/**
 * How far the rule counts on this order, null while the page has not printed the number it needs; and whether that is
 * certain.
 */
function reachOf({ count, binds }: Rule, { facts }: Order, at: At): HowFar {
  if ('stated' in count) return { reach: 'the-date-itself', sure: true };
  if ('daysByCarrier' in count) {
    const { days, known } = daysForCarriers(count.daysByCarrier, binds, at.carriers);
    return { reach: { days }, sure: known };
  }
  if ('shortestOwn' in count)
    return { reach: at.shortestOwn == null ? null : { days: at.shortestOwn }, sure: true };
  if (!('daysStated' in count)) return { reach: count, sure: true };
  // Where pages print different numbers the smaller one binds the buyer.
  const days = counting(facts, count.daysStated).map((statement) => statement.value);
  return { reach: days.length > 0 ? { days: Math.min(...days) } : null, sure: true };
}

interface HowFar {
  readonly reach: Reach | null;
  readonly sure: boolean;
}

/** The statement that a clock rests on: the printed number, the printed date, or the event it counts from. */
function statementBehind({ count, anchor }: Rule, { facts }: Order): Statement<unknown> | null {
  // Of several printed numbers the smallest binds, of several dates the earliest: those are the words to quote.
  if ('daysStated' in count)
    return counting(facts, count.daysStated).toSorted((a, b) => a.value - b.value)[0] ?? null;
  if (anchor === 'protection-end') return null;
  const byDate = counting(facts, anchor).toSorted(
    (a, b) => spanOf(a.value).earliest - spanOf(b.value).earliest,
  );
  return byDate[0] ?? null;
}

function certaintyOf(rule: Rule, anchor: AnchorSpan): Certainty {
  if (!anchor.known || anchor.yearOpen || rule.estimate) return 'estimated';
  if (rule.rank === RANK.stated) return 'stated';
  return rule.rank === RANK.current ? 'computed' : 'estimated';
}

function codeOf(
  rule: Rule,
  order: Order,
  anchor: AnchorSpan,
  { safe, stated, entered }: { safe: Instant | null; stated: boolean; entered: boolean },
): BecauseCode {
  if (safe === null)
    return rule.anchor === 'delivered'
      ? 'anchor-unknown-open-tracking'
      : 'anchor-unknown-open-detail';
  if ('shortestOwn' in rule.count) return 'own-orders';
  if (entered) return 'entered-by-user';
  if (stated)
    return rule.anchor === 'statedEnd' && onlyDetailSaysEnd(order)
      ? 'stated-by-detail-alone'
      : 'stated-by-page';
  if (!anchor.known) return anchor.standIn ? 'counted-from-bound' : 'counted-from-estimate';
  return rule.rank >= RANK.superseded ? 'older-rule' : 'counted';
}
