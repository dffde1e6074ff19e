import { outcomeOf } from '../../core/facts/claims/outcome';
import { timeOf } from '../../core/facts/statement';
import { paidPerhapsOutside } from '../../payments/paid-outside';
import type { ReasonCode } from '../reasons';
import { type ClaimSituation, kindOfSituation } from '../situation';
import type { Known } from './known';

/** What cannot be where the carrier's records show a delivery. */
const NOT_IF_DELIVERED: readonly ClaimSituation[] = [
  'tracking-wrong',
  'customs',
  'returned-to-sender',
  'not-shipped',
  'seller-cancelled',
];

/**
 * What has to be settled first: the buyer's word against the order's, money of which nobody knows how much came, a
 * payment that may have gone past the shop.
 *
 * @returns null where nothing stands in the way
 */
export function openQuestion(known: Known): ReasonCode | null {
  const { order, situation, deliveredByRecords } = known;
  if (daysContradict(known)) return 'days-contradict';
  if (situation === 'not-shipped' && timeOf(order.facts, 'shipped')) return 'ae-shown-as-shipped';
  if (deliveredByRecords && NOT_IF_DELIVERED.includes(situation)) return 'shown-as-delivered';
  const saysNotHere =
    situation === 'never-arrived' ||
    situation === 'delivered-not-here' ||
    NOT_IF_DELIVERED.includes(situation);
  if (saysNotHere && timeOf(order.facts, 'confirmedReceipt')) return 'receipt-was-confirmed';
  if (kindOfSituation(situation) !== 'money' && outcomeOf(order).end === 'unknown')
    return 'refund-amount-unknown';
  return paidPerhapsOutside(order.facts) ? 'paid-perhaps-outside' : null;
}

const HAPPENED = ['placed', 'paid', 'shipped', 'delivered', 'returnedOn', 'refundIssued'] as const;

/**
 * Whether the days contradict each other: an event that lies ahead, or one before the order was sent; of several
 * parcels one may have been.
 */
function daysContradict({ order: { facts, packages = [] }, now }: Known): boolean {
  if (HAPPENED.some((name) => (timeOf(facts, name)?.earliest ?? now) > now)) return true;
  const [shipped, delivered] = [timeOf(facts, 'shipped'), timeOf(facts, 'delivered')];
  return (
    packages.length < 2 &&
    shipped !== null &&
    delivered !== null &&
    delivered.latest < shipped.earliest
  );
}
