import { timeOf } from '../../core/facts/statement';
import { anchorSpan } from '../../core/rules/anchor';
import { type Distance, limitAfter, waitAfter } from '../../core/time/counting';
import type { Instant } from '../../core/time/moment';
import type { Span } from '../../core/time/span';
import type { Known } from '../case/known';
import { knownDay } from '../case/known-day';
import { because } from '../case/reason';
import type { Reason } from '../claim';
import type { ReasonCode } from '../reasons';
import type { ClaimSituation } from '../situation';
import type { CardCase, Network } from './card-codes';

/** A wait before a bank takes a case, and why. */
export interface CardWait {
  readonly from: Instant;
  readonly reason: Reason;
}

/**
 * When the order was paid at the latest, for a wait: by the first event that comes after the payment, else on the
 * order's own day, which a card statement differs from by days at most.
 */
function latestPayment({ order }: Pick<Known, 'order'>): Instant | null {
  const paid = timeOf(order.facts, 'paid');
  return (paid ?? timeOf(order.facts, 'placed'))?.latest ?? null;
}

/** What can still come by the promised day. */
const MAY_COME: readonly ClaimSituation[] = [
  'never-arrived',
  'late',
  'tracking-wrong',
  'not-shipped',
  'seller-closed',
];

/** Days from the payment that a network waits where no day of delivery was promised. */
const WITHOUT_PROMISE: Readonly<Partial<Record<Network, readonly [number, ReasonCode]>>> = {
  visa: [15, 'bank-waits-15'],
  mastercard: [30, 'bank-waits-30'],
  discover: [15, 'discover-waits-15'],
};

/**
 * From when a bank takes the case, by the latest reading; null: at once, if the sources are right.
 */
export function cardWait(known: Known, network: Network, { kind }: CardCase): CardWait | null {
  const { order, zone, promised, situation } = known;
  const waits = (span: Span | null, distance: Distance, code: ReasonCode): CardWait | null => {
    if (span === null) return null;
    const from = waitAfter(span.latest, distance, zone);
    return { from, reason: because(code, from) };
  };
  const asksReturn = network === 'visa' || network === 'mastercard';
  const returned = asksReturn ? timeOf(order.facts, 'returnedOn') : null;
  if (kind === 'credit') {
    if (!asksReturn) return null;
    const credit = knownDay(order.facts, 'refundIssued', 'refundPromised');
    return waits(credit ?? returned, { days: 15 }, 'bank-waits-for-credit');
  }
  if (kind === 'counterfeit') return null;
  if (kind !== 'not-received' || situation === 'empty-parcel')
    return waits(returned, { days: 15 }, 'bank-waits-after-return');
  if (returned) return waits(returned, { days: 15 }, 'bank-waits-after-return');
  if (promised && MAY_COME.includes(situation))
    return { from: promised.latest, reason: because('bank-waits-for-promise', promised.latest) };
  const paid = latestPayment(known);
  const [days, code] = WITHOUT_PROMISE[network] ?? [];
  if (promised || paid === null || days === undefined || code === undefined) return null;
  return waits({ earliest: paid, latest: paid }, { days }, code);
}

/** No network goes back further than this from the payment. */
const OUTER = { days: 540 } as const;
const WINDOW = { days: 120 } as const;

/** The last day of a card's way, beside the one that counts from the payment. */
export interface LaterEnd {
  /** Counted from the promise, the receipt or the credit, on its earliest reading; null: that day is not known. */
  readonly at: Instant | null;
  /** Sources disagree on whether it counts. */
  readonly disputed: boolean;
}

/**
 * The end that a network counts from something later than the payment.
 *
 * @returns null where it has none
 */
export function laterEnd(known: Known, network: Network, { kind }: CardCase): LaterEnd | null {
  const { order, zone, promised, delivered } = known;
  const paid = anchorSpan(order, 'paid').earliest;
  const cap = paid === null ? null : limitAfter(paid, OUTER, zone);
  const from = (span: Span | null, disputed = false): LaterEnd => {
    const end = span && limitAfter(span.earliest, WINDOW, zone);
    return { at: end !== null && cap !== null ? Math.min(end, cap) : end, disputed };
  };
  if (network === 'amex') return null;
  if (kind === 'credit')
    return network === 'visa'
      ? from(timeOf(order.facts, 'refundIssued') ?? timeOf(order.facts, 'refundPromised'))
      : null;
  if (kind === 'not-received' || kind === 'partly') return from(promised, network === 'mastercard');
  if (network !== 'discover') return from(delivered);
  return kind === 'counterfeit' ? { at: cap, disputed: false } : null;
}

/** The day after which no network takes anything. */
export function outerEnd({ order, zone }: Known): Instant | null {
  const paid = anchorSpan(order, 'paid').latest ?? latestPayment({ order });
  return paid === null ? null : waitAfter(paid, OUTER, zone);
}
