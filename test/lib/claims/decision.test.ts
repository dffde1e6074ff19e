import { expect, test } from 'vitest';
import { claimed } from '../../golden/claimed';
import { wayOf, ZONE } from './claimed-route';

const PAID = { placed: '2026-09-01', paid: '2026-09-01' };
const SENT = { ...PAID, shipped: '2026-09-03' };
const CAME = { ...SENT, delivered: '2026-10-01' };
const SOON = '2026-10-05T12:00:00Z';
const LATER = '2026-11-10T12:00:00Z';

const decided = (situation: Parameters<typeof claimed>[2], facts: object, now = SOON) => {
  const claim = claimed('aliexpress', { ...facts }, situation, { now, zone: ZONE });
  return [claim.eligible, claim.owed, claim.reasons[0]];
};

// The expected answers were worked out from S0 to S3 (STATEMENTS.md), not from what the desk says.
test.each([
  // Facts that contradict what is said to be wrong.
  ['late', { ...CAME, promisedBy: '2026-10-10' }, ['no', 'none', 'came-in-time']],
  ['late', { ...CAME, promisedBy: '2026-10-01' }, ['yes', 'partial', 'ae-late']],
  ['late', { ...CAME, promisedBy: '2026-09-20' }, ['yes', 'partial', 'ae-late']],
  ['tracking-wrong', CAME, ['unclear', 'unclear', 'shown-as-delivered']],
  ['customs', { ...CAME, customsFault: 'seller' }, ['unclear', 'unclear', 'shown-as-delivered']],
  ['returned-to-sender', CAME, ['unclear', 'unclear', 'shown-as-delivered']],
  ['not-shipped', SENT, ['unclear', 'unclear', 'ae-shown-as-shipped']],
  ['damaged', { ...CAME, delivered: '2026-10-20' }, ['unclear', 'unclear', 'days-contradict']],
  ['damaged', { ...CAME, shipped: '2026-10-04' }, ['unclear', 'unclear', 'days-contradict']],
  [
    'never-arrived',
    { ...SENT, confirmedReceipt: '2026-09-28' },
    ['unclear', 'unclear', 'receipt-was-confirmed'],
  ],
  // S3: an address that is not the buyer's is no delivery to the buyer.
  ['wrong-address', CAME, ['yes', 'full', 'ae-wrong-address']],
  // Money that came back, or never left.
  ['never-arrived', { ...SENT, status: 'refunded' }, ['no', 'none', 'money-is-back']],
  [
    'never-arrived',
    { placed: '2026-09-01', status: 'expired' },
    ['no', 'none', 'nothing-was-paid'],
  ],
  [
    'damaged',
    { ...CAME, refundIssued: '2026-10-03' },
    ['unclear', 'unclear', 'refund-amount-unknown'],
  ],
  // S2: what was not shipped is cancelled; S3: what was sent is not taken back for nothing.
  [
    'changed-mind',
    { ...PAID, status: 'awaiting-shipment', country: 'US' },
    ['yes', 'full', 'ae-cancel-unshipped'],
  ],
  ['changed-mind', { ...PAID, country: 'US' }, ['unclear', 'unclear', 'ae-cancel-if-unshipped']],
  ['changed-mind', { ...SENT, country: 'US' }, ['no', 'none', 'no-longer-wanted']],
  // S3: missing parts; "20 of 5" cannot be, and is not taken for an empty parcel.
  ['parts-missing', { ...CAME, piecesMissing: '20 of 5' }, ['yes', 'partial', 'ae-missing']],
  [
    'parts-missing',
    { ...CAME, piecesMissing: '0 of 5' },
    ['unclear', 'unclear', 'no-piece-missing'],
  ],
  // S3: a claim that it is used, where the listing says so; another colour of something used is one.
  [
    'different-item',
    { ...CAME, listedAs: 'used' },
    ['unclear', 'unclear', 'listed-as-used-differs'],
  ],
  // S3: Escrow alone is protected.
  [
    'never-arrived',
    { ...SENT, paidWith: 'PayPal to the seller' },
    ['unclear', 'none', 'paid-outside'],
  ],
  [
    'never-arrived',
    { ...SENT, country: 'US', paidWith: 'Bank transfer to the supplier' },
    ['no', 'none', 'paid-outside'],
  ],
  ['never-arrived', { ...SENT, paidWith: 'Bank transfer' }, ['yes', 'full', 'ae-not-received']],
  [
    'never-arrived',
    { ...SENT, paidWith: 'Western Union' },
    ['unclear', 'unclear', 'paid-perhaps-outside'],
  ],
  // S3: decisions are final; the shop's own page: accepting and cancelling end it.
  [
    'damaged',
    { ...CAME, country: 'US', paidWith: 'Moneybookers', decided: '2026-10-04' },
    ['no', 'none', 'ae-decided'],
  ],
  [
    'damaged',
    { ...CAME, paidWith: 'Visa', closedBy: 'accepted' },
    ['unclear', 'none', 'ae-closed-for-good'],
  ],
] as const)('%s %j: %j', (situation, facts, answer) => {
  expect(decided(situation, facts)).toEqual(answer);
});

test('S0: two years of warranty under Advanced Buyer Protection, a new one once the 15 days are over', () => {
  const facts = { ...CAME, plan: 'Advanced Buyer Protection' };
  expect(decided('not-working', facts)).toEqual(['yes', 'partial', 'ae-broken']);
  expect(decided('not-working', facts, LATER)).toEqual(['yes', 'replacement', 'ae-advanced']);
  expect(wayOf('shop', 'not-working', facts, LATER)).toMatchObject({
    state: 'open',
    until: '2028-09-30T07:00:00Z',
  });
  expect(wayOf('shop', 'not-working', facts, '2028-12-01T00:00:00Z').state).toBe('over');
  expect(wayOf('shop', 'different-item', facts, LATER).state).toBe('over');
});

test('nothing is owed where there is no claim', () => {
  expect(decided('damaged', { ...CAME, country: 'US', paidWith: 'Moneybookers' }, LATER)).toEqual([
    'no',
    'none',
    'ae-broken',
  ]);
});

test('a dispute that was opened in time goes on past the last day for opening one', () => {
  const facts = { ...CAME, disputeOpened: '2026-10-02' };
  expect(wayOf('shop', 'damaged', facts, LATER)).toMatchObject({
    state: 'open',
    until: null,
    reasons: ['dispute-runs', 'ae-broken'],
  });
});

test('what ends at PayPal, or with a return, is no time to open a dispute in', () => {
  for (const more of [{ paypalOpened: '2026-10-12' }, { returnAgreed: '2026-10-12' }])
    expect(wayOf('shop', 'damaged', { ...CAME, ...more }, '2026-10-18T12:00:00Z')).toMatchObject({
      state: 'over',
      until: '2026-10-15T07:00:00Z',
    });
});

test('PayPal: 20 days from opening to make it a claim, by whichever midnight comes first', () => {
  const facts = { ...CAME, paidWith: 'PayPal', paypalOpened: '2026-10-02' };
  // 20 days of UTC end at 10-22T00:00Z; in Los Angeles the 2nd may have been the 1st, and they end at 10-21T07:00Z.
  expect(wayOf('paypal', 'damaged', facts, SOON)).toMatchObject({
    state: 'open',
    until: '2026-10-21T07:00:00Z',
  });
  expect(wayOf('paypal', 'damaged', facts, LATER).state).toBe('over');
});

test.each([
  ['returned-no-refund', {}, 'return-day-unknown'],
  ['refund-not-arrived', {}, 'refund-day-unknown'],
] as const)('%s without its day: nobody can say that it is late', (situation, more, reason) => {
  const facts = { ...CAME, ...more, paidWith: 'Visa' };
  for (const way of ['shop', 'card'] as const)
    expect(wayOf(way, situation, facts, SOON)).toMatchObject({ state: 'unknown' });
  expect(wayOf('shop', situation, facts, SOON).reasons[0]).toBe(reason);
});

test('that a refund was promised, who knows when, starts no days; the return does', () => {
  const facts = { ...CAME, returnedOn: '2026-10-03', refundPromised: true, paidWith: 'Visa' };
  // 20 business days from Sat 3 Oct end with Fri 30 Oct.
  expect(wayOf('shop', 'returned-no-refund', facts, LATER).state).toBe('open');
  expect(wayOf('shop', 'refund-not-arrived', facts, LATER)).toMatchObject({
    state: 'unknown',
    reasons: ['refund-day-unknown', 'ae-refund-status'],
  });
});

test.each([
  ['Apple Pay', 'unknown'],
  ['Klarna', 'unknown'],
  ['Moneybookers', 'not-yours'],
] as const)('what stands behind %s: %s', (paidWith, state) => {
  for (const way of ['card', 'paypal', 'direct-debit'] as const)
    expect(wayOf(way, 'never-arrived', { ...SENT, paidWith }, SOON).state).toBe(state);
});

test('a country that nobody can read is not taken for one without rights', () => {
  const of = (country: string) =>
    wayOf('eu-withdrawal', 'changed-mind', { ...CAME, country }, SOON).state;
  expect(['Berlin, Germany', 'EU', 'Atlantis'].map(of)).toEqual(['unknown', 'unknown', 'unknown']);
  expect(['Australia', 'CN', 'Brasil'].map(of)).toEqual(['not-yours', 'not-yours', 'not-yours']);
});

test('who withdrew in time has withdrawn, whatever day it is now', () => {
  const facts = { ...CAME, country: 'DE', withdrawalSent: '2026-10-10' };
  expect(wayOf('eu-withdrawal', 'changed-mind', facts, LATER)).toMatchObject({
    state: 'open',
    reasons: ['withdrawal-sent'],
  });
  const late = { ...facts, withdrawalSent: '2026-10-20' };
  expect(wayOf('eu-withdrawal', 'changed-mind', late, LATER).state).toBe('over');
});

test('the 14 days are over wherever they are law', () => {
  expect(wayOf('eu-withdrawal', 'changed-mind', CAME, LATER).state).toBe('over');
});
