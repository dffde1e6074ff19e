import {
  ANSWERS,
  CLAIM_TIME_FACTS,
  CLOSINGS,
  CUSTOMS_FAULTS,
  IDENTIFIERS,
  LISTED_AS,
  REFUND_KINDS,
  RETURN_FAILURES,
} from '../../lib/core/facts/claims/claim-facts';
import {
  DAY_COUNT_FACTS,
  type FactName,
  SITUATIONS,
  STATUSES,
  TIME_FACTS,
} from '../../lib/core/facts/fact';

/** How a fact is typed. */
export type FieldKind = 'day' | 'days' | 'money' | 'choice' | 'link' | 'lines' | 'text';

/** Ways to pay as the payment routes know them by name; the words beside them are translated, these are not. */
export const PAYMENTS = [
  'Visa',
  'Mastercard',
  'American Express',
  'Discover',
  'PayPal',
  'Direct debit',
  'Outside the shop',
  'Other',
] as const;

const AMOUNTS: readonly FactName[] = ['total', 'itemPrice', 'offerAmount', 'refundAmount'];

const CHOICES: { readonly [Name in FactName]?: readonly string[] } = {
  status: STATUSES.filter((status) => status !== 'unknown'),
  situation: SITUATIONS,
  paidWith: PAYMENTS,
  listedAs: LISTED_AS,
  signedForDamage: ANSWERS,
  identifiedBy: IDENTIFIERS,
  customsFault: CUSTOMS_FAULTS,
  freeReturn: ANSWERS,
  returnFailed: RETURN_FAILURES,
  refundKind: REFUND_KINDS,
  closedBy: CLOSINGS,
};

const isIn = (names: readonly string[], name: string): boolean => names.includes(name);

/** The control that a fact is typed with. */
export function kindOf(name: FactName): FieldKind {
  if (isIn(TIME_FACTS, name)) return 'day';
  if (isIn(DAY_COUNT_FACTS, name)) return 'days';
  if (isIn(AMOUNTS, name)) return 'money';
  if (name === 'link') return 'link';
  if (name === 'trackingNumbers') return 'lines';
  return choicesOf(name) ? 'choice' : 'text';
}

/** What a fact can be, where that is a closed list; else null. */
export const choicesOf = (name: FactName): readonly string[] | null => CHOICES[name] ?? null;

/**
 * What of an order stands together. `lastEvent`, what may be a delivery and a countdown are read from pages alone:
 * nobody types them.
 */
export const FACT_GROUPS = {
  order: ['store', 'title', 'total', 'link'],
  dates: [
    'placed',
    'paid',
    'shipped',
    'tracked',
    'delivered',
    'completed',
    'promisedBy',
    'statedEnd',
  ],
  parcel: ['carrier', 'trackingNumbers', 'status', 'situation'],
  payment: ['paidWith', 'country'],
  more: [
    'confirmedReceipt',
    'cancelRequested',
    'refundRequested',
    'disputeOpened',
    'returnAgreed',
    'refundIssued',
    'statedDisputeDays',
    'statedReturnDays',
    'statedFreeReturnDays',
    'membership',
    'plan',
  ],
  claim: [
    ...CLAIM_TIME_FACTS,
    'contactedBy',
    'sellerAnswer',
    'listedAs',
    'signedForDamage',
    'piecesMissing',
    'identifiedBy',
    'customsFault',
    'freeReturn',
    'itemPrice',
    'returnFailed',
    'goodsWhere',
    'agreedPlace',
    'offerAmount',
    'refundAmount',
    'refundKind',
    'closedBy',
  ],
} as const satisfies { readonly [group: string]: readonly FactName[] };
export type FactGroup = keyof typeof FACT_GROUPS;

/** Facts that only pages say: they are shown, and nobody types them. */
export const READ_ONLY: readonly FactName[] = ['lastEvent', 'maybeDelivered', 'statedCountdownEnd'];
