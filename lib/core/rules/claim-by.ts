import { earliest } from '../time/earliest';
import { lastWholeDay } from '../time/last-day';
import type { Instant, Zone } from '../time/moment';
import type { ClaimBy, Clock } from './clock';
import type { OrderState } from './order-state';

/** Limits that a claim or a return can be made within; a warranty is none of them. */
const CLAIM_KINDS: readonly Clock['kind'][] = [
  'protection-ends',
  'dispute-closes',
  'return-by',
  'ship-back-by',
  'evidence-by',
  'escalate-by',
  'withdrawal-by',
];

const isOfClaims = ({ binds, kind }: Clock): boolean =>
  binds === 'limit' && CLAIM_KINDS.includes(kind);
const isClaimLimit = (clock: Clock): boolean => clock.counts && isOfClaims(clock);

/**
 * The one date a user is shown first: of the limits still open the one with the earliest safe end; with none open, the
 * one past its safe end that may stay open longest; otherwise null. It is a maximum while an earlier one is in "check".
 *
 * Source: lib/core/README.md §3.5
 */
export function claimByOf(clocks: readonly Clock[], zone: Zone): ClaimBy | null {
  const limits = clocks.filter(isClaimLimit);
  const open = limits.filter((clock) => clock.state === 'open');
  const late = limits.filter((clock) => clock.state === 'past-safe');
  const first =
    open.toSorted((a, b) => (a.safe ?? 0) - (b.safe ?? 0))[0] ??
    late.toSorted((a, b) => (b.surelyOver ?? 0) - (a.surelyOver ?? 0))[0];
  if (!first || first.safe === null) return null;
  return {
    safe: first.safe,
    lastWholeDay: lastWholeDay(first.safe, zone),
    certainty: first.certainty,
    rule: first.rule,
    kind: first.kind,
    state: first.state === 'open' ? 'open' : 'past-safe',
    ...((first.atMost || isLatestEnd(first, clocks)) && { atMost: true }),
  };
}

/**
 * The earliest end of an order that is plausible: its claim-by; where that is only a maximum, or there is none, the
 * earliest of its limits that are not surely over, those included that are only listed. Null when no date is known.
 *
 * Source: lib/core/README.md §3.8
 */
export function plausibleEnd(claimBy: ClaimBy | null, clocks: readonly Clock[]): Instant | null {
  if (claimBy && !claimBy.atMost) return claimBy.safe;
  const ends = clocks.filter((clock) => isOfClaims(clock) && clock.state !== 'over');
  return earliest(ends.map(({ safe }) => safe));
}

/**
 * Whether a limit earlier than the claim-by is past its safe date and may be over or not; beside a printed end that may
 * be shorter by now also one that is over, because it may have taken the printed one with it.
 *
 * Source: lib/core/README.md §3.1, §3.5
 */
export function earlierMayHavePassed(
  clocks: readonly Clock[],
  claimBy: ClaimBy | null,
  { mayBeShorter }: { readonly mayBeShorter: boolean },
): boolean {
  if (claimBy?.state !== 'open') return false;
  const passed: readonly Clock['state'][] =
    mayBeShorter && claimBy.certainty === 'stated'
      ? ['past-safe', 'check', 'over']
      : ['past-safe', 'check'];
  return clocks.some((clock) => isClaimLimit(clock) && passed.includes(clock.state));
}

/**
 * Whether an open limit is only the latest end, because nobody can tell when another one ends, or whether it has:
 * "check" stands for that, and nothing dates it at all. What a page printed stands; so does a claim beside a
 * withdrawal, a right of its own.
 *
 * Source: lib/core/README.md §3.5
 */
function isLatestEnd({ state, certainty }: Clock, clocks: readonly Clock[]): boolean {
  return (
    state === 'open' &&
    certainty !== 'stated' &&
    clocks
      .filter((other) => isOfClaims(other) && other.kind !== 'withdrawal-by')
      .some((other) => other.safe === null || (other.counts && other.state === 'check'))
  );
}

/**
 * Whether the claim-by is right whether the goods arrived or not: counted from a known day, and every other limit,
 * which might bind instead, is known to be still open and so no earlier. One that nothing dates may be earlier. A
 * withdrawal is a right of its own: where its end may have passed, the claim stands.
 */
export function isSafeWithoutArrival(clocks: readonly Clock[], claimBy: ClaimBy | null): boolean {
  return (
    claimBy?.certainty === 'computed' &&
    clocks
      .filter(({ kind }) => kind !== 'withdrawal-by')
      .filter((clock) => isClaimLimit(clock) || (isOfClaims(clock) && clock.safe === null))
      .every(({ rule, state }) => rule === claimBy.rule || state === 'open')
  );
}

/** Claims that close some days after a delivery, or would if one could be dated. */
export const endsFromDelivery = (clocks: readonly Clock[]): readonly Clock[] =>
  clocks.filter(
    ({ kind, because, counts, safe }) =>
      kind === 'dispute-closes' && because.anchor === 'delivered' && (counts || safe === null),
  );

/**
 * Whether a claim-by lies past the end that a delivery would have brought, while nobody can tell whether there was one:
 * the order's page must be opened. An end that the page printed still leads while only parcels that it did not draw may
 * have come, or where the user says that nothing did.
 *
 * Source: lib/core/README.md §3.11
 */
export function mayBeTooLate(
  clocks: readonly Clock[],
  claimBy: ClaimBy | null,
  { maybeArrived, hidesParcels, arrived, situation }: OrderState,
): boolean {
  if (!(maybeArrived || hidesParcels) || situation === 'not-received') return false;
  if (claimBy?.certainty === 'stated' && !maybeArrived && !arrived) return false;
  const ends = endsFromDelivery(clocks);
  return ends.length > 0 && ends.every(({ state }) => state !== 'open');
}

/** How the limits stand together when none of them gives a claim-by. */
export function standingWithout(clocks: readonly Clock[]): 'check' | 'over' | 'unknown' {
  const limits = clocks.filter(isClaimLimit);
  if (limits.some((clock) => clock.state === 'check')) return 'check';
  return limits.some((clock) => clock.state === 'over') ? 'over' : 'unknown';
}
