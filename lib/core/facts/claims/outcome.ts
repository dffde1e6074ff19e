import type { FactName, Money, Status } from '../fact';
import type { Order } from '../order';
import { best, factValue } from '../statement';

export const CLAIM_ENDS = ['open', 'recovered', 'partly', 'unknown', 'lost', 'gave-up'] as const;

/**
 * How a claim ended. `open`: it has not. `unknown`: money came, and nobody said how much; a coupon or credit is no
 * refund, and leaves it open.
 */
export interface Outcome {
  readonly end: (typeof CLAIM_ENDS)[number];
  /** What came back in money; null: nothing, or nobody said how much. */
  readonly recovered: Money | null;
  /** What came in the place of money; null: nothing did. */
  readonly instead: 'coupon' | 'credit' | null;
}

/** What is said only of an order that something was claimed for. */
const CLAIM_FACTS = [
  'refundRequested',
  'disputeOpened',
  'mediationAsked',
  'decided',
  'disputeClosed',
  'closedBy',
  'returnAgreed',
  'refundPromised',
  'refundIssued',
  'refundAmount',
  'refundKind',
  'paypalOpened',
  'bankAsked',
] as const satisfies readonly FactName[];
const CLAIM_STATUSES: readonly Status[] = ['disputing', 'refunding', 'refunded'];

/** Whether a claim was made, or money came back, as far as anyone said. */
export function wasClaimed({ facts }: Order): boolean {
  const status = best(facts, 'status')?.value;
  return (
    CLAIM_FACTS.some((name) => has(facts[name])) ||
    (status !== undefined && CLAIM_STATUSES.includes(status))
  );
}

/** How a claim stands, from what its buyer and the pages say. */
export function outcomeOf({ facts, marks }: Pick<Order, 'facts' | 'marks'>): Outcome {
  const kind = factValue(facts, 'refundKind');
  const instead = kind === 'coupon' || kind === 'credit' ? kind : null;
  const refunded = has(facts.refundIssued) || best(facts, 'status')?.value === 'refunded';
  const end = (how: Outcome['end'], recovered: Money | null = null): Outcome => ({
    end: how,
    recovered,
    instead,
  });
  if (refunded && instead === null) {
    const amount = factValue(facts, 'refundAmount');
    return amount === null
      ? end('unknown')
      : end(shareOf(amount, factValue(facts, 'total')), amount);
  }
  const closed = factValue(facts, 'closedBy');
  if (closed === 'cancelled') return end('gave-up');
  if (closed === 'by-decision' && !has(facts.refundPromised)) return end('lost');
  return marks.settledAt === undefined ? end('open') : end('gave-up');
}

const has = (said: readonly unknown[] | undefined): boolean => (said?.length ?? 0) > 0;

/** Amounts of two currencies, or without a total, cannot be weighed. */
function shareOf(amount: Money, total: Money | null): 'recovered' | 'partly' | 'unknown' {
  if (total === null || amount.currency !== total.currency) return 'unknown';
  return Number(amount.amount) >= Number(total.amount) ? 'recovered' : 'partly';
}
