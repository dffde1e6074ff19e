import type { Money } from '../core/facts/fact';
import type { Order } from '../core/facts/order';
import { factValue } from '../core/facts/statement';
import { RANK } from '../core/rules/rule';
import { EU_COUNTRIES, isInScotland, UNITED_KINGDOM } from './country';
import type { Payment } from './payment-method';
import type { Route } from './route';
import { EU_CONSUMER_CENTRE, SECTION_75 } from './sources';

/** What the law of the buyer's country opens, each with its source; lib/core/README.md §6 says how it counts. */
export const lawRoutes: readonly Route[] = [
  {
    rule: {
      id: 'law.eu-withdrawal',
      kind: 'withdrawal-by',
      binds: 'limit',
      phase: 'after-delivery',
      situations: ['changed-mind'],
      anchor: 'delivered',
      count: { days: 14 },
      rank: RANK.current,
      listedOnly: true,
      source: EU_CONSUMER_CENTRE,
    },
    countries: EU_COUNTRIES,
    lengthens: { by: 'next-working-day' },
    endUncertain: true,
    notes: ['next-working-day', 'send-back-in-14-days', 'longer-if-not-informed'],
    isChargeback: false,
  },
  {
    rule: {
      id: 'law.uk-s75',
      kind: 'chargeback-by',
      binds: 'limit',
      phase: 'always',
      situations: ['not-received', 'not-as-described'],
      anchor: 'paid',
      count: { months: 72 },
      rank: RANK.current,
      listedOnly: true,
      source: SECTION_75,
    },
    countries: [UNITED_KINGDOM],
    shorterFor: ({ facts }) => (isInScotland(facts) ? { months: 60 } : null),
    unlessKnown: (order, payment) => mayBeCreditCard(payment) && mayCostEnough(order),
    // Six years run from the breach, which never comes before the payment.
    endUncertain: true,
    notes: ['one-item-by-credit-card'],
    isChargeback: false,
  },
];

const mayBeCreditCard = ({ methods, card }: Payment): boolean =>
  card === 'credit' ||
  (card === null &&
    methods.some((method) => ['visa', 'mastercard', 'amex', 'discover'].includes(method)));

/** One item must cost over £100 and at most £30,000: closed only by prices in pounds that say otherwise. */
function mayCostEnough({ facts, lineItems }: Order): boolean {
  const prices = lineItems.map(({ price }) => poundsOf(price));
  if (prices.length > 0) return prices.some((price) => price === null || inRange(price));
  const total = poundsOf(factValue(facts, 'total'));
  return total === null || total > 100;
}

const inRange = (price: number): boolean => price > 100 && price <= 30_000;

/** An amount in pounds; null for one that is not known in them. */
export const poundsOf = (money: Money | null): number | null =>
  money?.currency === 'GBP' ? Number(money.amount) : null;
