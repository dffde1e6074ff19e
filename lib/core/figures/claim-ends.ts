import { CLAIM_ENDS, type Outcome } from '../facts/claims/outcome';
import type { OrderRow } from '../views/order-row';
import type { Sums } from '../views/order-view';
import { sumsOf } from '../views/summary';

type Claimed = Pick<OrderRow, 'claim' | 'total'>;

export interface ClaimEnds {
  readonly claims: number;
  /** How many ended so; each end that there is, in the order of `CLAIM_ENDS`. */
  readonly ends: readonly { readonly end: Outcome['end']; readonly orders: number }[];
  /** What came back in money. */
  readonly recovered: Sums;
  /** The totals of the claims that the shop decided against the buyer. */
  readonly lost: Sums;
}

const MONEY_BACK: readonly Outcome['end'][] = ['recovered', 'partly', 'unknown'];

/**
 * Claims and how they ended, from what pages and the user said. Nothing stands in for an amount that nobody said, and a
 * claim that was given up is not called lost: it may have been settled in another way.
 */
export function claimEnds(rows: readonly Claimed[]): ClaimEnds {
  const claimed = rows.flatMap(({ claim, total }) => (claim ? [{ ...claim, total }] : []));
  const endedSo = (end: Outcome['end']) => claimed.filter((each) => each.end === end);
  return {
    claims: claimed.length,
    ends: CLAIM_ENDS.map((end) => ({ end, orders: endedSo(end).length })).filter(
      ({ orders }) => orders > 0,
    ),
    recovered: sumsOf(MONEY_BACK.flatMap(endedSo).map(({ recovered }) => ({ total: recovered }))),
    lost: sumsOf(endedSo('lost')),
  };
}
