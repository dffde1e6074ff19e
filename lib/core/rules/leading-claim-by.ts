import { showsClockBehind } from '../facts/machine-clock/clock-behind';
import type { Order } from '../facts/order';
import { hasUnreadEnd } from '../facts/readings/unread-end';
import type { Instant, Zone } from '../time/moment';
import { claimByOf, isSafeWithoutArrival, mayBeTooLate } from './claim-by';
import type { ClaimBy, Clock } from './clock';
import type { OrderState } from './order-state';
import type { Protection } from './protection';
import { BINDS_IN_CLAIM, type ZonedPolicy } from './rule';

/** The date that an order leads with, and why it may have none. */
export interface Leading {
  readonly claimBy: ClaimBy | null;
  /** The machine's clock is behind: no date is told. */
  readonly clockBehind: boolean;
  /** Nobody can tell whether the order arrived, and the date depends on it. */
  readonly unclear: boolean;
}

/**
 * The claim-by of an order, as far as it can be relied on: none while the clock is behind, none that may be too late,
 * and only a maximum where the end may come before it.
 *
 * Source: lib/core/README.md §3.5, §3.8, §3.11, §3.12
 */
export function leadingClaimBy(
  order: Order,
  policy: ZonedPolicy,
  { clocks, state }: Pick<Protection, 'clocks' | 'state'>,
  { now, zone }: { readonly now: Instant; readonly zone: Zone },
): Leading {
  const clockBehind = showsClockBehind(order, now);
  const first = clockBehind ? null : claimByOf(deciding(clocks, state), zone);
  const claimBy = mayBeTooLate(clocks, first, state) ? null : first;
  const unclear = state.unclear && !isSafeWithoutArrival(clocks, claimBy);
  if (claimBy === null) return { claimBy, clockBehind, unclear };
  if (unclear) return { claimBy: asFarAsKnown(claimBy, policy), clockBehind, unclear };
  const isLatest = claimBy.state === 'open' && endMayBeEarlier(order, state, policy);
  return { claimBy: isLatest ? { ...claimBy, atMost: true } : claimBy, clockBehind, unclear };
}

/**
 * The clocks that may give the date. While a claim runs, only what the claim itself asks for still binds the buyer:
 * sending the goods back, evidence, turning to the next instance. What is certainly too late does not.
 */
function deciding(clocks: readonly Clock[], { waiting }: OrderState): readonly Clock[] {
  const asked = clocks.filter((clock) => BINDS_IN_CLAIM.includes(clock.kind));
  return waiting && asked.some(({ state }) => state === 'open' || state === 'past-safe')
    ? asked
    : clocks;
}

/**
 * The claim-by of an order that may have arrived. "At most" would promise that the claim is open until then, so it is
 * said only of an end that holds before and after delivery, and where nobody is asked to check the order's page: there
 * a warning of the maximum is the only one.
 */
function asFarAsKnown(
  { atMost: _, ...claimBy }: ClaimBy,
  { rules, askAfterDays }: ZonedPolicy,
): ClaimBy {
  const rule = rules.find(({ id }) => id === claimBy.rule);
  const isWarnedOf = rule?.phase === 'always' || askAfterDays.length === 0;
  return isWarnedOf && claimBy.state === 'open' ? { ...claimBy, atMost: true } : claimBy;
}

/**
 * Whether the order's page printed an end that nobody could read: it may be earlier. Where a shop's pages print the end
 * of what holds until the delivery, that is so while the order is under way.
 */
const endMayBeEarlier = (
  order: Order,
  { arrived, stillArriving, waiting }: OrderState,
  { rules }: ZonedPolicy,
): boolean =>
  (!arrived || stillArriving || rules.every(({ anchor }) => anchor !== 'statedEnd')) &&
  !waiting &&
  hasUnreadEnd(order);
