import { describe, expect, test } from 'vitest';
import type { Order } from '../../../lib/core/facts/order';
import { at, exactly, iso } from '../core/an-order';
import { CONTEXT, codes, dateOf, PAID, route, routes, type SaidFacts } from './some-routes';

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

  test('five in Scotland', () => {
    const clock = routes({ ...british, country: 'Scotland' }).find(
      ({ rule }) => rule === 'law.uk-s75',
    );
    expect(iso(clock?.safe)).toBe('2029-02-28T00:00:00Z');
    expect(clock?.because.days).toBe(60);
  });

  test('is never said to be over: the breach that it counts from came later', () => {
    const context = { ...CONTEXT, now: at('2040-01-01T00:00Z') };
    const clock = routes(british, {}, context).find(({ rule }) => rule === 'law.uk-s75');
    expect(clock).toMatchObject({ state: 'check', surelyOver: null });
  });

  test.each([
    ['Visa', { paidWith: 'Visa' }, true],
    ['Mastercard', { paidWith: 'Mastercard' }, true],
    ['American Express', { paidWith: 'American Express' }, true],
    ['Discover', { paidWith: 'Discover' }, true],
    ['a card through PayPal', { paidWith: 'PayPal (Visa)' }, true],
    ['a direct debit', { paidWith: 'Direct debit' }, false],
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
