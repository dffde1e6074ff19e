import type { ClaimBy } from '../rules/clock';
import { BINDS_IN_CLAIM } from '../rules/rule';

export const URGENCIES = [
  'past-safe',
  'last-day',
  'urgent',
  'soon',
  'check',
  'calm',
  'waiting',
  'unknown',
  'over',
  'settled',
] as const;
/**
 * How an order stands, most pressing first. `urgent` ≤ 3 days, `soon` ≤ 7 days, `check`: too little is known, its page
 * must be opened; it may close long before what is calm.
 */
export type Urgency = (typeof URGENCIES)[number];

/** Days before the last whole day from which an order is urgent, and soon. */
export const URGENT_DAYS = 3;
export const SOON_DAYS = 7;

export interface UrgencyReasons {
  /** Settled by the user, or with nothing left to claim. */
  readonly settled: boolean;
  /** A dispute or a refund is running. */
  readonly waiting: boolean;
  /**
   * Nobody can tell whether it arrived, and the claim-by depends on it: its page must be opened, and no estimate leads.
   */
  readonly unclear: boolean;
  readonly claimBy: ClaimBy | null;
  /** Whole days from today to the claim-by's last whole day. */
  readonly daysLeft: number | null;
  /** How the limits stand when there is no claim-by. */
  readonly without: 'check' | 'over' | 'unknown';
}

/**
 * How pressing an order is. As time passes it only ever becomes more pressing, until it is over.
 * A running claim waits for others, except while the claim itself asks for something by a date.
 */
export function urgencyOf(standing: UrgencyReasons): Urgency {
  const { settled, waiting, unclear, claimBy, daysLeft, without } = standing;
  if (settled) return 'settled';
  if (waiting && !(claimBy && BINDS_IN_CLAIM.includes(claimBy.kind))) return 'waiting';
  if (!claimBy || daysLeft === null) return without;
  // A printed end still leads: it was right when it was read, and nothing read since says otherwise.
  if (unclear && claimBy.certainty !== 'stated') return 'check';
  if (claimBy.state === 'past-safe') return 'past-safe';
  if (daysLeft <= 0) return 'last-day';
  if (daysLeft <= URGENT_DAYS) return 'urgent';
  if (daysLeft <= SOON_DAYS) return 'soon';
  // The end may come long before its maximum: no reason to be calm.
  return claimBy.atMost ? 'check' : 'calm';
}
