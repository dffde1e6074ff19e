import type { AnchorSpan } from './anchor';
import { applies, carrierClassesOf, statedAt } from './applies';
import type { Instant } from './calendar-day';
import type { Clock } from './clock';
import { clockOf } from './clock-of';
import type { Order } from './order';
import { type OrderState, stateOf } from './order-state';
import { RANK, type Rule, type ZonedPolicy } from './rule';
import { spanAround } from './span';

/** Every clock of an order, and what the rules found on the way. */
export interface Protection {
  readonly state: OrderState;
  /** The clocks that count first, then by date; unknown dates last. */
  readonly clocks: readonly Clock[];
  /** Something was learned after a stated date was read that can have shortened it (rules.md §3.1). */
  readonly mayBeShorter: boolean;
}

/**
 * Applies a marketplace's rules to an order: which apply, which count, which are only listed.
 *
 * @param strict whether the superseded carrier windows count (rules.md §3.4)
 * Source: rules.md §3.1–§3.4, §3.7
 */
export function protectionOf(
  order: Order,
  policy: ZonedPolicy,
  { now, strict }: { now: Instant; strict: boolean },
): Protection {
  const state = stateOf(order);
  const outdated = policy.rules.filter((rule) => readBeforeArrival(rule, order, state));
  const applicable = policy.rules.filter(
    (rule) =>
      applies(rule, order, policy, state) ||
      // A printed end stays beside the rules that start from an arrival learned after it.
      (rule.phase === 'before-delivery' && outdated.includes(rule) && !state.withdrawn),
  );
  const carriers = carrierClassesOf(order, policy);
  const at = { now, zone: policy.zone, carriers, protectionEnd: UNKNOWN };
  // A printed number without the date it counts from answers nothing.
  const answers = (rule: Rule) => clockOf(rule, order, { ...at, counts: true }).safe !== null;
  const decided = new Set(
    applicable
      .filter((rule) => states(rule) && !outdated.includes(rule) && answers(rule))
      .map((rule) => rule.kind),
  );
  const counts = (rule: Rule) => mayDecide(rule, order, strict, decided);

  const ends = applicable
    .filter((rule) => rule.kind === 'protection-ends' && counts(rule))
    .map((rule) => clockOf(rule, order, { ...at, counts: true }));
  const protectionEnd = protectionEndOf(ends);
  const clockBy = (rule: Rule) =>
    clockOf(rule, order, { ...at, protectionEnd, counts: counts(rule) });
  const fromArrival = applicable.filter(startsFromArrival).map(clockBy);
  const clocks = applicable
    .map((rule) => {
      const clock = clockBy(rule);
      // What one parcel's arrival started does not answer for the parcels still on their way.
      return outdated.includes(rule) &&
        !state.stillArriving &&
        fromArrival.some((other) => isEarlier(other, clock)) &&
        !fromArrival.some((other) => isEarlier(clock, other))
        ? { ...clock, counts: false }
        : clock;
    })
    .toSorted(countingFirst);
  return {
    state,
    clocks,
    mayBeShorter: applicable.some(
      (rule) => outdated.includes(rule) || (state.unclear && states(rule)),
    ),
  };
}

const UNKNOWN: AnchorSpan = { earliest: null, latest: null, known: false, standIn: null };

const states = (rule: Rule): boolean => rule.rank === RANK.stated && rule.binds === 'limit';

/** Whether a printed limit was read before delivery or completion was learned, which can have shortened it. */
function readBeforeArrival(rule: Rule, order: Order, { arrivalLearned }: OrderState): boolean {
  if (arrivalLearned === null || !states(rule)) return false;
  const readAt = statedAt(rule, order);
  return readAt !== null && readAt < arrivalLearned;
}

const startsFromArrival = ({ phase, binds, rank }: Rule): boolean =>
  (phase === 'after-delivery' || phase === 'after-completion') &&
  binds === 'limit' &&
  rank !== RANK.stated;

/**
 * Of a printed limit and those that started after it was read, the earliest is the answer, even where it has already passed: the
 * printed one leads past none of them. Where a later one of them could lead, the printed one still leads before it.
 */
const isEarlier = (one: Clock, other: Clock): boolean =>
  one.counts && other.counts && one.safe !== null && other.safe !== null && one.safe < other.safe;

const STATED_DATES = ['statedEnd', 'statedCountdownEnd'] as const;

/** Whether a rule may give the claim-by. What the page decided, and strict rules beside a stated date, are listed only. */
function mayDecide(
  rule: Rule,
  { facts }: Order,
  strict: boolean,
  decided: ReadonlySet<string>,
): boolean {
  if (rule.listedOnly) return false;
  if (rule.binds === 'wait' || states(rule)) return true;
  if (rule.strict && (!strict || STATED_DATES.some((name) => facts[name]?.length))) return false;
  return !decided.has(rule.kind);
}

/** When protection ends: as the page stated, else as computed, on its earliest and its latest reading. */
function protectionEndOf(ends: readonly Clock[]): AnchorSpan {
  const span = spanAround(
    ends.flatMap(({ safe, surelyOver }) =>
      safe === null ? [] : [{ earliest: safe, latest: surelyOver ?? Number.POSITIVE_INFINITY }],
    ),
  );
  if (!span) return UNKNOWN;
  return {
    earliest: span.earliest,
    latest: Number.isFinite(span.latest) ? span.latest : null,
    known: ends.every((clock) => clock.certainty === 'stated'),
    standIn: null,
  };
}

function countingFirst(a: Clock, b: Clock): number {
  const bySafe = (a.safe ?? Number.MAX_SAFE_INTEGER) - (b.safe ?? Number.MAX_SAFE_INTEGER);
  return Number(b.counts) - Number(a.counts) || bySafe;
}
