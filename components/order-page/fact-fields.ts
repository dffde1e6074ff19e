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
  'Other',
] as const;

const isIn = (names: readonly string[], name: string): boolean => names.includes(name);

/** The control that a fact is typed with. */
export function kindOf(name: FactName): FieldKind {
  if (isIn(TIME_FACTS, name)) return 'day';
  if (isIn(DAY_COUNT_FACTS, name)) return 'days';
  if (name === 'total') return 'money';
  if (name === 'link') return 'link';
  if (name === 'trackingNumbers') return 'lines';
  return choicesOf(name) ? 'choice' : 'text';
}

/** What a fact can be, where that is a closed list; else null. */
export function choicesOf(name: FactName): readonly string[] | null {
  if (name === 'status') return STATUSES.filter((status) => status !== 'unknown');
  if (name === 'situation') return SITUATIONS;
  return name === 'paidWith' ? PAYMENTS : null;
}

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
} as const satisfies { readonly [group: string]: readonly FactName[] };
export type FactGroup = keyof typeof FACT_GROUPS;

export const READ_ONLY: readonly FactName[] = ['lastEvent', 'maybeDelivered', 'statedCountdownEnd'];
