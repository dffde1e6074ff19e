import type { ClaimSituation } from '../../lib/claims/situation';

/** A case in which one fact turns the answer. */
export interface Edge {
  readonly about: string;
  readonly marketplace: string;
  readonly situation: ClaimSituation;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly now: string;
}

const PAID = { placed: '2026-09-01', paid: '2026-09-01' };
const SENT = { ...PAID, shipped: '2026-09-03' };
const CAME = { ...SENT, delivered: '2026-10-01' };
const SOON = '2026-10-05T12:00:00Z';
const LATER = '2026-11-10T12:00:00Z';

const at = (
  about: string,
  situation: ClaimSituation,
  facts: Edge['facts'],
  now = SOON,
  marketplace = 'aliexpress',
): Edge => ({ about, marketplace, situation, facts, now });

export const EDGES: readonly Edge[] = [
  at('the carrier shows it delivered', 'never-arrived', { ...CAME, paidWith: 'PayPal' }),
  at('… paid with a card', 'never-arrived', { ...CAME, paidWith: 'Visa' }),
  at('before the 11th day', 'never-arrived', { ...SENT, paidWith: 'Visa' }, '2026-09-10T12:00:00Z'),
  at(
    'Mastercard waits 30 days',
    'never-arrived',
    { ...SENT, paidWith: 'Mastercard' },
    '2026-09-20T12:00:00Z',
  ),
  at(
    'Discover waits 15 days',
    'never-arrived',
    { ...SENT, paidWith: 'Discover' },
    '2026-09-10T12:00:00Z',
  ),
  at('promised for a day to come', 'late', { ...SENT, promisedBy: '2026-10-20', paidWith: 'Visa' }),
  at(
    'the shop is over, the card is not',
    'not-working',
    { ...CAME, paidWith: 'Visa' },
    '2026-11-15T12:00:00Z',
  ),
  at(
    '… past the 120 days, received later',
    'not-working',
    { ...CAME, paidWith: 'Visa' },
    '2027-01-10T12:00:00Z',
  ),
  at('… past both', 'not-working', { ...CAME, paidWith: 'Visa' }, '2027-02-15T12:00:00Z'),
  at(
    'promised long after the payment',
    'never-arrived',
    { ...SENT, promisedBy: '2026-12-01', paidWith: 'Visa' },
    '2027-02-01T12:00:00Z',
  ),
  at(
    '… by Mastercard sources disagree',
    'never-arrived',
    { ...SENT, promisedBy: '2026-12-01', paidWith: 'Mastercard' },
    '2027-02-01T12:00:00Z',
  ),
  at(
    '… by American Express it is over',
    'never-arrived',
    { ...SENT, promisedBy: '2026-12-01', paidWith: 'American Express' },
    '2027-02-01T12:00:00Z',
  ),
  at(
    'no promise known, past 120 days',
    'never-arrived',
    { ...SENT, paidWith: 'Visa' },
    '2027-02-01T12:00:00Z',
  ),
  at('no return was offered', 'different-item', { ...CAME, paidWith: 'Visa' }),
  at('a return was offered', 'different-item', {
    ...CAME,
    paidWith: 'Visa',
    returnOffered: '2026-10-02',
  }),
  at('it was returned', 'different-item', { ...CAME, paidWith: 'Visa', returnedOn: '2026-10-03' }),
  at('nobody says that it is fake', 'counterfeit', {
    ...CAME,
    paidWith: 'Visa',
    returnOffered: '2026-10-02',
  }),
  at('the brand says so', 'counterfeit', {
    ...CAME,
    paidWith: 'Visa',
    identifiedBy: 'brand-owner',
  }),
  at('listed as an imitation', 'counterfeit', { ...CAME, paidWith: 'Visa', listedAs: 'imitation' }),
  at('listed as defective', 'not-working', { ...CAME, paidWith: 'Visa', listedAs: 'defective' }),
  at('listed as used, does not work', 'not-working', {
    ...CAME,
    paidWith: 'Visa',
    listedAs: 'used',
  }),
  at('listed as used, scratched', 'damaged', { ...CAME, paidWith: 'PayPal', listedAs: 'used' }),
  at('signed for', 'damaged', { ...CAME, paidWith: 'Visa', signedForDamage: 'yes' }),
  at('signed for, nothing else known', 'damaged', { ...CAME, signedForDamage: 'yes' }),
  at('paid outside', 'never-arrived', { ...SENT, paidWith: 'Outside the shop' }),
  at('customs, by the seller’s fault', 'customs', {
    ...SENT,
    paidWith: 'Visa',
    customsFault: 'seller',
  }),
  at('customs, a duty not paid', 'customs', { ...SENT, paidWith: 'Visa', customsFault: 'buyer' }),
  at('customs, nobody knows', 'customs', { ...SENT, paidWith: 'Visa' }),
  at('customs, another network', 'customs', {
    ...SENT,
    paidWith: 'Mastercard',
    customsFault: 'seller',
  }),
  at('a debit card', 'never-arrived', {
    ...SENT,
    country: 'GB',
    itemPrice: 'GBP 150.00',
    paidWith: 'Visa debit',
  }),
  at('£100 exactly', 'never-arrived', {
    ...SENT,
    country: 'GB',
    itemPrice: 'GBP 100.00',
    paidWith: 'Visa credit',
  }),
  at('£100.01', 'never-arrived', {
    ...SENT,
    country: 'GB',
    itemPrice: 'GBP 100.01',
    paidWith: 'Visa credit',
  }),
  at('£30,000.01', 'never-arrived', {
    ...SENT,
    country: 'GB',
    itemPrice: 'GBP 30000.01',
    paidWith: 'Visa credit',
  }),
  at('in Scotland', 'never-arrived', {
    ...SENT,
    country: 'Scotland',
    itemPrice: 'GBP 150.00',
    paidWith: 'Visa credit',
  }),
  at('not wanted, United States', 'changed-mind', { ...CAME, country: 'US', paidWith: 'Visa' }),
  at('not wanted, free return', 'changed-mind', { ...CAME, country: 'US', freeReturn: 'yes' }),
  at('not wanted, France', 'changed-mind', { ...CAME, country: 'France' }),
  at(
    '… the 14 days are over',
    'changed-mind',
    { ...CAME, country: 'France' },
    '2026-10-20T12:00:00Z',
  ),
  at('not wanted, United Kingdom', 'changed-mind', { ...CAME, country: 'GB' }),
  at('not wanted, no country', 'changed-mind', CAME),
  at('wants another one', 'wants-replacement', { ...CAME, plan: 'Advanced Buyer Protection' }),
  at('… without the plan', 'wants-replacement', { ...CAME, plan: 'Basic' }),
  at('all pieces are missing', 'parts-missing', { ...CAME, piecesMissing: '3 of 3' }),
  at(
    'delivered by its record, Temu',
    'delivered-not-here',
    { ...CAME },
    '2026-10-02T12:00:00Z',
    'temu',
  ),
  at('nothing said of the payment', 'never-arrived', SENT),
  at('the day it came is not known', 'damaged', SENT),
  at('the offer was accepted', 'seller-closed', {
    ...CAME,
    closedBy: 'accepted',
    paidWith: 'PayPal',
  }),
  at('direct debit', 'never-arrived', { ...SENT, paidWith: 'SEPA direct debit' }),
  at(
    'direct debit, nine weeks ago',
    'never-arrived',
    { ...SENT, paidWith: 'SEPA direct debit' },
    '2026-11-05T12:00:00Z',
  ),
  at('it came before the promised day', 'late', { ...CAME, promisedBy: '2026-10-10' }),
  at('it came after the promised day', 'late', {
    ...CAME,
    promisedBy: '2026-09-20',
    paidWith: 'PayPal',
  }),
  at(
    'a warranty, past the 15 days',
    'not-working',
    { ...CAME, plan: 'Advanced Buyer Protection' },
    LATER,
  ),
  at('the money is back', 'never-arrived', { ...SENT, status: 'refunded', paidWith: 'Visa' }),
  at('a part of the money is back', 'never-arrived', {
    ...SENT,
    total: 'US $25.00',
    refundIssued: '2026-10-01',
    refundAmount: 'US $5.00',
  }),
  at('nobody says how much came', 'never-arrived', { ...SENT, refundIssued: '2026-10-01' }),
  at('nothing was paid', 'never-arrived', { placed: '2026-09-01', status: 'expired' }),
  at('wrong number, and delivered', 'tracking-wrong', { ...CAME, paidWith: 'Visa' }),
  at('not wanted, not sent yet', 'changed-mind', {
    ...PAID,
    status: 'awaiting-shipment',
    country: 'US',
  }),
  at('not wanted, who knows whether it was sent', 'changed-mind', { ...PAID, country: 'US' }),
  at('used, and another item', 'different-item', { ...CAME, listedAs: 'used' }),
  at('a wallet', 'never-arrived', { ...SENT, paidWith: 'Apple Pay' }),
  at('a money service', 'never-arrived', { ...SENT, paidWith: 'Western Union', country: 'US' }),
  at('a country that nobody can read', 'changed-mind', { ...CAME, country: 'Berlin, Germany' }),
  at('sent by DHL', 'never-arrived', { ...SENT, carrier: 'DHL' }),
  at('sent back, nobody knows when', 'returned-no-refund', { ...CAME, paidWith: 'Visa' }),
  at('promised, nobody knows when', 'refund-not-arrived', { ...CAME, paidWith: 'Visa' }),
  at('a coupon came', 'refund-not-arrived', {
    ...CAME,
    refundIssued: '2026-10-03',
    refundKind: 'coupon',
  }),
  at(
    'a dispute runs, past the 15 days',
    'damaged',
    { ...CAME, disputeOpened: '2026-10-02' },
    LATER,
  ),
  at('the shop decided', 'damaged', { ...CAME, decided: '2026-10-04', paidWith: 'PayPal' }),
  at('opened at PayPal, 10 days ago', 'damaged', {
    ...CAME,
    paidWith: 'PayPal',
    paypalOpened: '2026-10-02',
  }),
  at(
    '… and never made a claim',
    'damaged',
    { ...CAME, paidWith: 'PayPal', paypalOpened: '2026-10-02' },
    LATER,
  ),
  at('the bank was asked', 'damaged', { ...CAME, paidWith: 'Visa', bankAsked: '2026-10-03' }),
];
