import { RANK, type Rule } from '../core/rules/rule';
import type { Route } from './route';
import {
  AMEX_GUIDE,
  DISCOVER_GUIDE,
  MASTERCARD_GUIDES,
  PAYPAL_AGREEMENT,
  SEPA_RULES,
  VISA_GUIDE,
} from './sources';

const afterPayment = (
  rule: Pick<Rule, 'id' | 'count' | 'rank' | 'source'> & Pick<Partial<Rule>, 'estimate'>,
): Rule => ({
  kind: 'chargeback-by',
  binds: 'limit',
  phase: 'always',
  situations: ['not-received', 'not-as-described'],
  anchor: 'paid',
  listedOnly: true,
  ...rule,
});

/** The networks that also count from the promised delivery: the safe limit leaves that out. */
const fromPromise: Pick<Route, 'advise' | 'lengthens' | 'notes' | 'isChargeback'> = {
  advise: { businessDaysBefore: 10 },
  lengthens: { by: 'promised-delivery', days: 120, atMost: 540 },
  notes: ['bank-may-ask-earlier', 'wait-first', 'counted-from-promise'],
  isChargeback: true,
};

/** What the way of paying opens, each with its source; what holds for all of them is in lib/core/README.md §6. */
export const paymentRoutes: readonly Route[] = [
  {
    rule: afterPayment({
      id: 'pay.paypal',
      count: { days: 180 },
      rank: RANK.current,
      source: PAYPAL_AGREEMENT,
    }),
    paidWith: ['paypal'],
    notes: ['escalate-in-20-days', 'not-if-recovered'],
    isChargeback: false,
  },
  {
    ...fromPromise,
    rule: afterPayment({
      id: 'pay.visa',
      count: { days: 120 },
      rank: RANK.current,
      source: VISA_GUIDE,
    }),
    paidWith: ['visa'],
  },
  {
    ...fromPromise,
    rule: afterPayment({
      id: 'pay.discover',
      count: { days: 120 },
      rank: RANK.thirdParty,
      source: DISCOVER_GUIDE,
    }),
    paidWith: ['discover'],
  },
  {
    rule: afterPayment({
      id: 'pay.mastercard',
      count: { days: 120 },
      rank: RANK.current,
      // Sources disagree on the number and on what it counts from.
      estimate: true,
      source: MASTERCARD_GUIDES,
    }),
    paidWith: ['mastercard'],
    advise: { daysAfterAnchor: 90 },
    endUncertain: true,
    notes: ['sources-disagree', 'limit-binds-the-bank'],
    isChargeback: true,
  },
  {
    rule: afterPayment({
      id: 'pay.amex',
      count: { days: 120 },
      rank: RANK.thirdParty,
      source: AMEX_GUIDE,
    }),
    paidWith: ['amex'],
    endUncertain: true,
    notes: ['limit-binds-the-bank'],
    isChargeback: true,
  },
  {
    rule: afterPayment({
      id: 'pay.sepa',
      count: { days: 56 },
      rank: RANK.current,
      source: SEPA_RULES,
    }),
    paidWith: ['direct-debit'],
    // It counts from the debit, which never comes before the payment.
    endUncertain: true,
    notes: ['debited-later'],
    isChargeback: true,
  },
];
