import { describe, expect, test } from 'vitest';
import type { Order } from '../../../lib/core/order';
import type { RouteClock } from '../../../lib/core/route';
import { routesOf } from '../../../lib/payments/routes-of';
import { anOrder, at, exactly, iso, onDay, said } from '../core/an-order';

const PAID = exactly('2025-10-31T12:00Z');
const CONTEXT = { now: at('2025-11-10T00:00Z'), zone: 'UTC' };
type SaidFacts = Parameters<typeof said>[0];

const routes = (facts: SaidFacts, more: Partial<Order> = {}, context = CONTEXT) =>
  routesOf(anOrder(said(facts), more), context);
const route = (...args: Parameters<typeof routes>): RouteClock => {
  const [first, second] = routes(...args);
  if (!first || second) throw new Error('not exactly one route');
  return first;
};
const codes = ({ notes }: RouteClock) => notes.map(({ code }) => code);
const dateOf = ({ notes }: RouteClock, code: string) =>
  iso(notes.find((note) => note.code === code)?.at);

describe('the table of days after 31 October 2025', () => {
  test.each([
    ['SEPA direct debit', 'pay.sepa', '2025-12-26'],
    ['Visa', 'pay.visa', '2026-02-28'],
    ['Discover', 'pay.discover', '2026-02-28'],
    ['Mastercard', 'pay.mastercard', '2026-02-28'],
    ['American Express', 'pay.amex', '2026-02-28'],
    ['PayPal', 'pay.paypal', '2026-04-29'],
  ])('%s', (paidWith, rule, day) => {
    for (const zone of ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo']) {
      const clock = route({ paid: PAID, paidWith }, {}, { ...CONTEXT, zone });
      const shown = new Date(clock.safe ?? 0).toLocaleDateString('sv-SE', { timeZone: zone });
      expect([clock.rule, shown]).toEqual([rule, day]);
    }
  });

  test('and at most 540 days, however late the parcel was promised', () => {
    const facts = { paid: PAID, paidWith: 'Visa', promisedBy: exactly('2027-12-01T00:00Z') };
    const { possibleUntil, surelyOver } = route(facts);
    expect(iso(possibleUntil)).toBe('2027-04-24T00:00:00Z');
    // From the latest side, to the end of that day.
    expect(iso(surelyOver)).toBe('2027-04-25T00:00:00Z');
  });
});

test('a route never counts, always binds the buyer, and has a source', () => {
  const all = routes({
    paid: PAID,
    paidWith: 'PayPal, Visa credit, Mastercard, Amex, Discover, direct debit',
    country: 'GB',
    status: 'delivered',
  });
  expect(all).toHaveLength(7);
  for (const clock of all) {
    expect(clock).toMatchObject({ counts: false, binds: 'limit', state: 'open' });
    expect(clock.source.title).not.toBe('');
    expect(clock.notes.length).toBeGreaterThan(0);
  }
});

describe('cards', () => {
  const visa = { paid: PAID, paidWith: 'Visa' };

  test('the bank is asked ten business days earlier', () => {
    // Saturday 28 February; ten working days before it is Monday 16 February.
    expect(iso(route(visa).adviseBy)).toBe('2026-02-16T00:00:00Z');
    expect(dateOf(route(visa), 'bank-may-ask-earlier')).toBe('2026-02-16T00:00:00Z');
  });

  test('120 days after the promised delivery are shown, not relied on', () => {
    const clock = route({ ...visa, promisedBy: exactly('2025-12-15T12:00Z') });
    expect(iso(clock.safe)).toBe('2026-02-28T00:00:00Z');
    expect(iso(clock.possibleUntil)).toBe('2026-04-14T00:00:00Z');
    expect(dateOf(clock, 'counted-from-promise')).toBe('2026-04-14T00:00:00Z');
  });

  test('with no promise known there is no such date, and no end before 540 days', () => {
    const clock = route(visa);
    expect(clock.possibleUntil).toBeNull();
    expect(codes(clock)).not.toContain('counted-from-promise');
    expect(iso(clock.surelyOver)).toBe('2027-04-25T00:00:00Z');
  });

  test.each([
    ['2026-02-27T23:00Z', 'open'],
    ['2026-02-28T00:00Z', 'past-safe'],
    ['2026-04-13T23:00Z', 'past-safe'],
    ['2026-04-15T00:00Z', 'over'],
  ])('stands at %s as %s', (now, state) => {
    const facts = { ...visa, promisedBy: exactly('2025-12-15T12:00Z') };
    expect(route(facts, {}, { ...CONTEXT, now: at(now) }).state).toBe(state);
  });

  test('MasterCard names the shorter limit that some sources give', () => {
    const clock = route({ paid: PAID, paidWith: 'MasterCard' });
    expect(clock.certainty).toBe('estimated');
    // 31 October + 90 days is 29 January.
    expect(dateOf(clock, 'sources-disagree')).toBe('2026-01-29T00:00:00Z');
  });

  test('counted from the order where the payment is not known', () => {
    const clock = route({ placed: PAID, paidWith: 'Visa' });
    expect(clock).toMatchObject({ certainty: 'estimated', because: { standIn: 'placed' } });
    expect(iso(clock.safe)).toBe('2026-02-28T00:00:00Z');
    expect(clock.surelyOver).toBeNull();
  });

  test('unknown where nothing is known to count from', () => {
    const clock = route({ paidWith: 'Visa', status: 'awaiting-delivery' });
    expect(clock).toMatchObject({ safe: null, certainty: 'unknown', state: 'unknown' });
    expect(codes(clock)).toEqual(['closes-the-shops-dispute', 'wait-first']);
  });

  test('a bare day counts from its earliest side', () => {
    const clock = route({ paid: onDay('2025-10-31', 'UTC'), paidWith: 'Visa' });
    expect(iso(clock.safe)).toBe('2026-02-28T00:00:00Z');
  });
});

describe('which route closes which', () => {
  test.each(['Visa', 'Mastercard', 'Amex', 'Discover', 'direct debit'])(
    'a chargeback by %s ends the dispute with AliExpress, and nobody knows what with others',
    (paidWith) => {
      expect(codes(route({ paid: PAID, paidWith }))[0]).toBe('closes-the-shops-dispute');
      for (const marketplace of ['temu', 'wish', 'dhgate'] as const)
        expect(codes(route({ paid: PAID, paidWith }, { marketplace }))[0]).toBe(
          'may-close-the-shops-dispute',
        );
    },
  );

  test('PayPal pays no second time, and its dispute must be escalated', () => {
    expect(codes(route({ paid: PAID, paidWith: 'PayPal' }))).toEqual([
      'escalate-in-20-days',
      'not-if-recovered',
    ]);
  });
});

describe('no route', () => {
  test.each(['Moneybookers', 'Bank transfer', 'Escrow', 'Klarna', ''])('by %j', (paidWith) => {
    expect(routes({ paid: PAID, paidWith })).toEqual([]);
  });

  test('for an order that was refunded, cancelled before shipping, or never paid', () => {
    for (const status of ['refunded', 'cancelled'] as const)
      expect(routes({ paid: PAID, paidWith: 'Visa', status })).toEqual([]);
    const placed = { placed: PAID, paidWith: 'Visa', status: 'awaiting-payment' } as const;
    expect(routes(placed)).toEqual([]);
  });

  test('of payment for who changed their mind, and none of withdrawal for other troubles', () => {
    const facts = { paid: PAID, delivered: PAID, paidWith: 'Visa', country: 'FR' };
    const of = (situation: 'changed-mind' | 'not-as-described') =>
      routes({ ...facts, situation }).map(({ rule }) => rule);
    expect(of('changed-mind')).toEqual(['law.eu-withdrawal']);
    expect(of('not-as-described')).toEqual(['pay.visa']);
  });
});

describe('withdrawal in the European Union', () => {
  const withdrawal = (delivered: string) =>
    route({ delivered: exactly(delivered), country: 'Germany' });

  test('14 days after delivery; its last day is shown to its end', () => {
    // Tuesday 3 March; the last day is Tuesday 17 March.
    const clock = withdrawal('2026-03-03T09:00Z');
    expect(clock).toMatchObject({ kind: 'withdrawal-by', rule: 'law.eu-withdrawal' });
    expect(iso(clock.safe)).toBe('2026-03-17T00:00:00Z');
    expect(iso(clock.possibleUntil)).toBe('2026-03-18T00:00:00Z');
    expect(codes(clock)).not.toContain('next-working-day');
  });

  test.each([
    ['Saturday', '2026-03-07T09:00Z', '2026-03-21T00:00:00Z'],
    ['Sunday', '2026-03-08T09:00Z', '2026-03-22T00:00:00Z'],
  ])('a last day on a %s moves to the end of Monday 23 March', (_, delivered, safe) => {
    const clock = withdrawal(delivered);
    expect(iso(clock.safe)).toBe(safe);
    expect(dateOf(clock, 'next-working-day')).toBe('2026-03-24T00:00:00Z');
  });

  test('is never said to be over: a seller who was silent on it has twelve months more', () => {
    const facts = { delivered: exactly('2026-03-03T09:00Z'), country: 'IT' };
    const clock = route(facts, {}, { ...CONTEXT, now: at('2027-01-01T00:00Z') });
    expect(clock).toMatchObject({ state: 'check', surelyOver: null });
  });

  test('begins with delivery, and only in the Union', () => {
    expect(routes({ shipped: PAID, country: 'DE' })).toEqual([]);
    for (const country of ['United States', 'GB', 'Norway'])
      expect(routes({ delivered: PAID, country })).toEqual([]);
  });
});

describe('Section 75', () => {
  const british = { paid: exactly('2024-02-29T12:00Z'), paidWith: 'Visa', country: 'UK' };
  const rules = (facts: SaidFacts, more: Partial<Order> = {}) =>
    routes({ ...british, ...facts }, more).map(({ rule }) => rule);
  const pounds = (amount: string) => ({ amount, currency: 'GBP', text: `£${amount}` });
  const item = (price: string) => ({
    title: null,
    quantity: 1,
    price: pounds(price),
    variant: null,
  });

  test('six years after payment, 29 February becoming the 28th', () => {
    const clock = routes(british).find(({ rule }) => rule === 'law.uk-s75');
    expect(iso(clock?.safe)).toBe('2030-02-28T00:00:00Z');
  });

  test.each([
    ['a credit card without a brand', { paidWith: 'Credit card' }, true],
    ['a debit card', { paidWith: 'Visa debit' }, false],
    ['PayPal alone', { paidWith: 'PayPal' }, false],
    ['a buyer elsewhere', { country: 'France' }, false],
    ['a total of £100', { total: pounds('100.00') }, false],
    ['a total of £100.01', { total: pounds('100.01') }, true],
    ['a total in dollars', { total: { amount: '20', currency: 'USD', text: '$20' } }, true],
  ])('%s', (_, facts, open) => {
    expect(rules(facts).includes('law.uk-s75')).toBe(open);
  });

  test.each([
    ['two items of £60', [item('60'), item('60')], false],
    ['one of two over £100', [item('60'), item('100.01')], true],
    ['exactly £100', [item('100')], false],
    ['£30,000', [item('30000')], true],
    ['over £30,000', [item('30000.01')], false],
    ['a price that is not known', [{ ...item('1'), price: null }], true],
  ])('an order of %s', (_, lineItems, open) => {
    const facts = { total: pounds('500') };
    expect(rules(facts, { lineItems }).includes('law.uk-s75')).toBe(open);
  });
});
