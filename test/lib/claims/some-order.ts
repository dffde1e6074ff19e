import fc from 'fast-check';
import type { Facts } from '../../../lib/core/facts/fact';
import { MARKETPLACES } from '../../../lib/core/facts/marketplace-id';
import { type Order, orderKey } from '../../../lib/core/facts/order';
import type { Time } from '../../../lib/core/time/time';

export const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);

/** An exact time in the first days of 2026, `after` that many days. */
const time = (after: number): fc.Arbitrary<Time> =>
  fc
    .integer({ min: 0, max: 40 })
    .map((days) => ({ kind: 'instant', at: START + (after + days) * DAY }));
const pounds = fc
  .constantFrom('90.00', '150.00', '40000.00')
  .map((amount) => ({ amount, currency: 'GBP', text: `£${amount}` }));

const values = fc.record(
  {
    placed: time(0),
    paid: time(0),
    shipped: time(40),
    tracked: time(40),
    promisedBy: time(80),
    delivered: time(80),
    completed: time(120),
    statedEnd: time(90),
    sellerContacted: time(120),
    returnOffered: time(120),
    returnedOn: time(120),
    disputeOpened: time(120),
    refundIssued: time(130),
    refundKind: fc.constantFrom('money' as const, 'coupon' as const),
    paypalOpened: time(130),
    bankAsked: time(130),
    decided: time(130),
    status: fc.constantFrom(
      'awaiting-shipment' as const,
      'delivered' as const,
      'refunded' as const,
    ),
    paidWith: fc.constantFrom(
      'Visa credit',
      'Visa debit',
      'Mastercard',
      'American Express',
      'Discover',
      'PayPal',
      'SEPA direct debit',
      'PayPal, Visa credit',
      'Card',
      'Outside the shop',
      'Apple Pay',
      'Western Union',
    ),
    country: fc.constantFrom('Germany', 'GB', 'Scotland', 'US', 'Norway', 'Berlin, Germany'),
    itemPrice: pounds,
    listedAs: fc.constantFrom('new' as const, 'used' as const, 'defective' as const),
    signedForDamage: fc.constantFrom('yes' as const, 'no' as const),
    identifiedBy: fc.constantFrom('customs' as const, 'nobody' as const),
    customsFault: fc.constantFrom('seller' as const, 'buyer' as const),
    freeReturn: fc.constantFrom('yes' as const, 'no' as const),
    piecesMissing: fc.constantFrom('1 of 2', '2 of 2', 'some'),
    plan: fc.constantFrom('Advanced Buyer Protection', 'Basic'),
    title: fc.constantFrom('Wireless earbuds', 'Rain jacket (blue)'),
    store: fc.constantFrom('Blue Pond Store'),
    closedBy: fc.constantFrom('accepted' as const, 'by-seller' as const),
  },
  { requiredKeys: [] },
);

/** An order of which some things are known, said by its buyer. */
export const someOrder: fc.Arbitrary<Order> = fc
  .record({ marketplace: fc.constantFrom(...MARKETPLACES), values })
  .map((given) => {
    const facts = Object.fromEntries(
      Object.entries(given.values).map(([name, value]) => [
        name,
        [{ value, from: 'user', readAt: START, text: 'said' }],
      ]),
    );
    const id = '8200000000000001';
    return {
      key: orderKey(given.marketplace, id),
      marketplace: given.marketplace,
      id,
      facts: facts as Facts,
      lineItems: [],
      bounds: { first: START, last: START },
      marks: {},
    };
  });
