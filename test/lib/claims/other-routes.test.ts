import { describe, expect, test } from 'vitest';
import type { SeenFacts } from '../../../lib/core/facts/sighting';
import { claimed } from '../../golden/claimed';
import { at, iso, onDay } from '../core/an-order';
import { record, sighting } from '../core/recorded';
import { wayOf, ZONE } from './claimed-route';
import { decided } from './known-at-random';

const PAID = { placed: '2026-09-01T12:00:00Z', paid: '2026-09-01T12:00:00Z' };
const SENT = { ...PAID, shipped: '2026-09-03T12:00:00Z' };
const CAME = { ...SENT, delivered: '2026-10-01T12:00:00Z' };
const SOON = '2026-10-05T00:00:00Z';

describe('PayPal', () => {
  const paypal = { paidWith: 'PayPal' };
  test('180 days from the payment', () => {
    const facts = { ...SENT, ...paypal };
    expect(wayOf('paypal', 'never-arrived', facts, SOON)).toMatchObject({
      state: 'open',
      until: '2027-02-28T00:00:00Z',
      codes: ['INR'],
    });
    expect(wayOf('paypal', 'never-arrived', facts, '2027-03-02T00:00:00Z').state).toBe('over');
  });
  test.each([
    ['never-arrived', 'not-yet'],
    ['delivered-not-here', 'not-yet'],
    ['wrong-address', 'open'],
    ['tracking-wrong', 'open'],
  ] as const)('the carrier shows it delivered, %s: %s', (situation, state) => {
    const facts = { ...CAME, ...paypal };
    expect(wayOf('paypal', situation, facts, SOON).state).toBe(state);
  });
  test.each([
    ['different-item', ['SNAD']],
    ['parts-missing', ['SNAD']],
    ['empty-parcel', ['SNAD']],
    ['counterfeit', ['SNAD']],
    ['returned-no-refund', []],
    ['seller-cancelled', []],
    ['changed-mind', []],
  ] as const)('%s is %j', (situation, codes) => {
    expect(wayOf('paypal', situation, { ...CAME, ...paypal }, SOON).codes).toEqual(codes);
  });
});

describe('the right to withdraw', () => {
  const way = (country: string | undefined, now = SOON, facts: object = CAME) =>
    wayOf('eu-withdrawal', 'changed-mind', { ...facts, ...(country && { country }) }, now);
  test.each([
    ['Germany', 'open'],
    ['FR', 'open'],
    ['United Kingdom', 'open'],
    ['US', 'not-yours'],
    ['Brazil', 'not-yours'],
    ['Norway', 'unknown'],
    [undefined, 'unknown'],
  ])('%s: %s', (country, state) => {
    expect(way(country).state).toBe(state);
  });
  test('14 days from the receipt, on the safe side', () => {
    expect(way('Germany').until).toBe('2026-10-15T00:00:00Z');
    expect(way('Germany', '2026-10-15T00:00:00Z').state).toBe('unknown');
    expect(way('Germany', '2026-10-16T00:00:00Z').state).toBe('over');
  });
  test('14 days from the first delivery that a page named, as the law’s own clock counts them', () => {
    const came = (day: string): SeenFacts => ({ delivered: { value: onDay(day), text: day } });
    const first = record(null, 'detail', '2026-03-02T12:00Z', sighting(came('2026-03-01')));
    const order = record(first, 'detail', '2026-03-06T12:00Z', sighting(came('2026-03-05')));
    const said = { value: 'Germany', from: 'user', readAt: 0, text: '' } as const;
    const facts = { ...order.facts, country: [said] };
    const { claim } = decided({ ...order, facts }, 'changed-mind', at('2026-03-07T00:00Z'));
    const route = claim.routes.find(({ id }) => id === 'eu-withdrawal');
    // 1 March + 14 days.
    expect(iso(route?.until)).toBe('2026-03-15T00:00:00Z');
  });
  test('before anything came it has not begun', () => {
    const facts = { ...SENT, country: 'Germany' };
    expect(wayOf('eu-withdrawal', 'never-arrived', facts, SOON)).toMatchObject({
      state: 'not-yet',
      until: null,
    });
  });
  test('it needs no reason: what is wrong can be given back as well', () => {
    const facts = { ...CAME, country: 'Germany', listedAs: 'defective' };
    const claim = claimed('aliexpress', facts, 'not-working', { now: SOON, zone: ZONE });
    expect(claim).toMatchObject({ eligible: 'yes', owed: 'full' });
  });
});

describe('Section 75', () => {
  const way = (more: object) =>
    wayOf(
      'uk-section-75',
      'never-arrived',
      { ...SENT, country: 'GB', itemPrice: 'GBP 150.00', paidWith: 'Visa credit', ...more },
      SOON,
    );
  test.each([
    [{}, 'open'],
    [{ paidWith: 'Visa debit' }, 'not-yours'],
    [{ paidWith: 'PayPal' }, 'not-yours'],
    [{ paidWith: 'Visa' }, 'unknown'],
    [{ paidWith: 'PayPal, Visa credit' }, 'unknown'],
    [{ itemPrice: 'GBP 100.00' }, 'not-yours'],
    [{ itemPrice: 'GBP 100.01' }, 'open'],
    [{ itemPrice: 'GBP 30000.00' }, 'open'],
    [{ itemPrice: 'GBP 30000.01' }, 'not-yours'],
    [{ itemPrice: 'EUR 150.00' }, 'unknown'],
    [{ itemPrice: undefined, total: 'GBP 90.00' }, 'not-yours'],
    [{ itemPrice: undefined, total: 'GBP 190.00' }, 'unknown'],
    [{ country: 'US' }, 'not-yours'],
  ])('%j: %s', (more, state) => {
    const facts = Object.fromEntries(
      Object.entries(more).filter(([, value]) => value !== undefined),
    );
    const dropped = 'itemPrice' in more && more.itemPrice === undefined;
    const base = dropped
      ? wayOf(
          'uk-section-75',
          'never-arrived',
          { ...SENT, country: 'GB', paidWith: 'Visa credit', ...facts },
          SOON,
        )
      : way(facts);
    expect(base.state).toBe(state);
  });
  test('six years, five in Scotland', () => {
    expect(way({}).until).toBe('2032-09-01T00:00:00Z');
    expect(way({ country: 'Scotland' }).until).toBe('2031-09-01T00:00:00Z');
  });
});

test('a direct debit: 56 days, without a question', () => {
  const facts = { ...SENT, paidWith: 'SEPA direct debit' };
  expect(wayOf('direct-debit', 'never-arrived', facts, SOON)).toMatchObject({
    state: 'open',
    until: '2026-10-27T00:00:00Z',
    codes: [],
  });
  expect(wayOf('direct-debit', 'never-arrived', facts, '2026-10-29T00:00:00Z').state).toBe('over');
  expect(wayOf('direct-debit', 'changed-mind', facts, SOON).state).toBe('not-yours');
});
