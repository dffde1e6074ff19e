import type { Clock } from '../../core/rules/clock';
import type { OrderView } from '../../core/views/order-view';

/**
 * The clock that a surface shows first: the one the claim-by came from, or while others must act the one they are on.
 *
 * @returns null when the order has neither
 */
export function drivingClock({ claimBy, clocks, waitingFor, urgency }: OrderView): Clock | null {
  if (urgency === 'waiting' && waitingFor) return waitingFor;
  if (claimBy === null) return null;
  return clocks.find(({ rule, safe }) => rule === claimBy.rule && safe === claimBy.safe) ?? null;
}
