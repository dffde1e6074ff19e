import type { Order } from '../facts/order';
import type { Instant, Zone } from '../time/moment';
import { spanAround } from '../time/span';
import { afterClaimRules } from './after-claim';
import { type AnchorSpan, UNKNOWN } from './anchor';
import { applies, carrierClassesOf } from './applies';
import type { Clock } from './clock';
import { clockOf } from './clock-of';
import { type OrderState, stateOf } from './order-state';
import { type OwnWindow, shortestOwn } from './own-windows';
import {
  isAnswered,
  isDoubtful,
  isPrinted,
  outlastsArrival,
  type PrintedLimit,
} from './printed-limit';
import type { Rule, ZonedPolicy } from './rule';
import { rulesFor } from './rules-for';

/** Every clock of an order, and what the rules found on the way. */
export interface Protection {
  readonly state: OrderState;
  /** The clocks that count first, then by date; unknown dates last. */
  readonly clocks: readonly Clock[];
  /** Something was learned after a stated date was read that can have shortened it (lib/core/README.md §3.1). */
  readonly mayBeShorter: boolean;
}

/** For whom and when the rules are applied. */
export interface ProtectionContext {
  readonly now: Instant;
  /** The buyer's; left out: nobody said. */
  readonly zone?: Zone;
  /** Whether the superseded carrier windows count (lib/core/README.md §3.4). */
  readonly strict: boolean;
  /** What the user's orders printed within the last twelve months; left out: nothing is known of them. */
  readonly ownWindows?: readonly OwnWindow[];
  /** Where the buyer lives, as a code of ISO 3166; null, or left out: nobody said. */
  readonly country?: string | null;
}

/**
 * Applies a marketplace's rules to an order: which apply, which count, which are only listed.
 *
 * Source: lib/core/README.md §3.1–§3.4, §3.7
 */
export function protectionOf(
  order: Order,
  policy: ZonedPolicy,
  { now, zone, strict, ownWindows = [], country = null }: ProtectionContext,
): Protection {
  const state = stateOf(order);
  const shortest = shortestOwn(order, ownWindows);
  const applicable = rulesFor([...policy.rules, ...afterClaimRules], country)
    .filter(({ count }) => shortest !== null || !('shortestOwn' in count))
    .filter((rule) => applies(rule, order, policy, state) || outlastsArrival(rule, order, state));
  const carriers = carrierClassesOf(order, policy);
  const at = {
    now,
    zone: policy.zone,
    ...(zone !== undefined && { buyersZone: zone }),
    carriers,
    protectionEnd: UNKNOWN,
    shortestOwn: shortest,
    counts: true,
  };
  const clocksAlone = new Map<Rule, Clock>();
  /** A rule's clock as it is where the end of protection is not known, counting. */
  const clockAlone = (rule: Rule) => {
    const clock = clocksAlone.get(rule) ?? clockOf(rule, order, at);
    clocksAlone.set(rule, clock);
    return clock;
  };
  const safeOf = (rule: Rule) => clockAlone(rule).safe;
  const printed = applicable.filter(isPrinted).flatMap((rule): readonly PrintedLimit[] => {
    const safe = safeOf(rule);
    // A printed number without the date it counts from answers nothing.
    return safe === null ? [] : [{ rule, safe, doubtful: isDoubtful(rule, order, state) }];
  });
  const counts = (rule: Rule) =>
    mayDecide(rule, order, strict) && !isAnswered(rule, printed, safeOf);

  const doubted = printed.filter(({ doubtful }) => doubtful);
  const ends = applicable
    .filter((rule) => rule.kind === 'protection-ends' && counts(rule))
    .map(clockAlone);
  const protectionEnd = protectionEndOf(ends, {
    doubted: doubted.some(({ rule }) => rule.kind === 'protection-ends'),
  });
  const clocks = applicable
    .map((rule) => {
      if (rule.anchor === 'protection-end')
        return clockOf(rule, order, { ...at, protectionEnd, counts: counts(rule) });
      const clock = clockAlone(rule);
      return clock.counts && !counts(rule) ? { ...clock, counts: false } : clock;
    })
    .toSorted(countingFirst);
  return {
    state,
    clocks,
    mayBeShorter: doubted.length > 0 || (state.unclear && applicable.some(isPrinted)),
  };
}

const STATED_DATES = ['statedEnd', 'statedCountdownEnd'] as const;

/** Whether a rule may give the claim-by at all; strict ones beside a stated date are listed only. */
function mayDecide(rule: Rule, { facts }: Order, strict: boolean): boolean {
  if (rule.listedOnly) return false;
  return !rule.strict || (strict && !STATED_DATES.some((name) => facts[name]?.length));
}

/** When protection ends: as the page stated, else as computed, on its earliest and its latest reading. */
function protectionEndOf(
  ends: readonly Clock[],
  { doubted }: { readonly doubted: boolean },
): AnchorSpan {
  const span = spanAround(
    ends.flatMap(({ safe, surelyOver }) =>
      safe === null ? [] : [{ earliest: safe, latest: surelyOver ?? Number.POSITIVE_INFINITY }],
    ),
  );
  if (!span) return UNKNOWN;
  return {
    earliest: span.earliest,
    latest: Number.isFinite(span.latest) ? span.latest : null,
    known: !doubted && ends.every((clock) => clock.certainty === 'stated'),
    standIn: null,
  };
}

function countingFirst(a: Clock, b: Clock): number {
  const bySafe = (a.safe ?? Number.MAX_SAFE_INTEGER) - (b.safe ?? Number.MAX_SAFE_INTEGER);
  return Number(b.counts) - Number(a.counts) || bySafe;
}
