import { describe, expect, test } from 'vitest';
import { claimOf } from '../../../lib/claims/decision/claim-of';
import { inZone } from '../../../lib/core/rules/counting-zone';
import { shops } from '../../../lib/marketplaces/registry';
import { claimed } from '../../golden/claimed';
import { parcel } from '../core/a-parcel';
import { anOrder, at, exactly, said } from '../core/an-order';
import { wayOf, ZONE } from './claimed-route';

const SENT = {
  placed: '2026-09-01T12:00:00Z',
  paid: '2026-09-01T12:00:00Z',
  shipped: '2026-09-03T20:00:00Z',
};
const CAME = { ...SENT, delivered: '2026-10-01T20:00:00Z' };
const SOON = '2026-10-05T00:00:00Z';

describe('AliExpress', () => {
  test('from the 11th day after shipping, 60 days at most', () => {
    expect(wayOf('shop', 'never-arrived', SENT, '2026-09-10T00:00:00Z')).toMatchObject({
      state: 'not-yet',
      // Shipped + 10, to the end of that day in Los Angeles.
      from: '2026-09-14T07:00:00Z',
      until: '2026-11-02T08:00:00Z',
    });
    expect(wayOf('shop', 'never-arrived', SENT, '2026-09-14T07:00:00Z').state).toBe('open');
  });
  test('a promised day past the end is none to wait for', () => {
    const promisedBy = (day: string) =>
      wayOf('shop', 'late', { ...SENT, promisedBy: day }, '2026-09-20T00:00:00Z');
    const until = '2026-11-02T08:00:00Z';
    const before = { state: 'not-yet', from: '2026-11-01T00:00:00Z', until };
    expect(promisedBy('2026-11-01T00:00:00Z')).toMatchObject(before);
    expect(promisedBy('2026-11-02T08:00:00Z')).toMatchObject({ state: 'open', until });
  });
  test('what the carrier shows delivered needs its denial first, within the 15 days after it', () => {
    expect(wayOf('shop', 'delivered-not-here', CAME, SOON)).toMatchObject({
      state: 'not-yet',
      until: '2026-10-16T07:00:00Z',
      reasons: ['carrier-says-delivered', 'shop-until', 'denial-first'],
    });
    const never = wayOf('shop', 'never-arrived', CAME, SOON);
    expect(never).toEqual(wayOf('shop', 'delivered-not-here', CAME, SOON));
  });
  test('15 days from the delivery for what is wrong, then over', () => {
    expect(wayOf('shop', 'damaged', CAME, SOON)).toMatchObject({
      state: 'open',
      from: null,
      until: '2026-10-16T07:00:00Z',
    });
    expect(wayOf('shop', 'damaged', CAME, '2026-10-18T00:00:00Z').state).toBe('over');
  });
  test.each([
    ['not-shipped', {}, 'full'],
    ['tracking-wrong', SENT, 'full'],
    ['never-arrived', SENT, 'full'],
    ['customs', { ...SENT, customsFault: 'seller' }, 'full'],
    ['customs', { ...SENT, customsFault: 'buyer' }, 'none'],
    ['customs', SENT, 'unclear'],
    ['seller-cancelled', {}, 'full'],
    ['different-item', CAME, 'partial'],
    ['different-item', { ...CAME, returnedOn: '2026-10-03' }, 'full'],
    ['parts-missing', { ...CAME, piecesMissing: '5 of 20' }, 'partial'],
    ['parts-missing', { ...CAME, piecesMissing: 5 }, 'partial'],
    ['parts-missing', { ...CAME, piecesMissing: '20 of 20' }, 'full'],
    ['empty-parcel', CAME, 'full'],
    ['changed-mind', CAME, 'none'],
    ['changed-mind', { ...CAME, freeReturn: true }, 'full'],
    ['wants-replacement', CAME, 'none'],
    ['wants-replacement', { ...CAME, plan: 'Advanced Buyer Protection' }, 'replacement'],
    ['not-shipped', SENT, 'unclear'],
  ] as const)('%s %j: owed %s', (situation, facts, owed) => {
    const known = { placed: '2026-09-01', paid: '2026-09-01', ...facts };
    expect(claimed('aliexpress', known, situation, { now: SOON, zone: ZONE }).owed).toBe(owed);
  });
  test('one of two parcels came: the other is still owed', () => {
    const order = anOrder(said({ placed: exactly('2026-09-01T12:00Z') }), {
      packages: [
        parcel(['A1'], { delivered: exactly('2026-09-20T12:00Z') }),
        parcel(['B2'], { shipped: exactly('2026-09-03T20:00Z') }),
      ],
    });
    const shop = shops.find(({ id }) => id === 'aliexpress');
    if (!shop) throw new Error('no AliExpress');
    const context = { now: at(SOON), zone: ZONE, strict: true, country: null };
    const policy = inZone(shop.policy, ZONE);
    const claim = claimOf(order, 'never-arrived', { ...context, policy });
    expect(claim.routes[0]).toMatchObject({ id: 'shop', state: 'open' });
    expect(claim.eligible).toBe('yes');
  });
  test('a refund is late 20 business days after the goods were returned', () => {
    const facts = { ...CAME, returnedOn: '2026-10-02T20:00:00Z' };
    expect(wayOf('shop', 'returned-no-refund', facts, SOON)).toMatchObject({
      state: 'not-yet',
      from: '2026-10-31T07:00:00Z',
    });
    expect(wayOf('shop', 'returned-no-refund', facts, '2026-11-01T00:00:00Z').state).toBe('open');
  });
});

test.each([
  ['temu', 'never-arrived', 'open', '2026-11-30T00:00:00Z'],
  ['temu', 'changed-mind', 'open', '2026-11-30T00:00:00Z'],
  ['temu', 'customs', 'unknown', '2026-11-30T00:00:00Z'],
  ['wish', 'damaged', 'open', '2026-10-31T07:00:00Z'],
  ['wish', 'changed-mind', 'unknown', '2026-10-31T07:00:00Z'],
  ['dhgate', 'damaged', 'open', '2026-11-29T16:00:00Z'],
  ['other', 'damaged', 'unknown', null],
] as const)('%s, %s: %s until %s', (shop, situation, state, until) => {
  expect(wayOf('shop', situation, CAME, SOON, shop)).toMatchObject({ state, until });
});

test('Temu waits two days for what is marked delivered', () => {
  expect(wayOf('shop', 'delivered-not-here', CAME, '2026-10-02T00:00:00Z', 'temu')).toMatchObject({
    state: 'not-yet',
    from: '2026-10-03T20:00:00Z',
  });
});

test.each([
  ['damaged', { signedForDamage: true }, 'shop', 'not-yours'],
  ['different-item', { signedForDamage: true }, 'shop', 'open'],
  ['never-arrived', { paidWith: 'Outside AliExpress' }, 'shop', 'not-yours'],
  ['never-arrived', { paidWith: 'Bank transfer' }, 'shop', 'not-yet'],
] as const)('%s %j: %s %s', (situation, more, id, state) => {
  expect(wayOf(id, situation, { ...CAME, ...more }, SOON).state).toBe(state);
});
