import { describe, expect, test } from 'vitest';
import { at, exactly, iso, onDay } from '../core/an-order';
import { CONTEXT, codes, dateOf, PAID, route, routes } from './some-routes';

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

  test('the later date is counted from the promise on a working day too', () => {
    // Monday 3 November + 120 days is Tuesday 3 March; 15 December + 120 days is 14 April.
    const paid = exactly('2025-11-03T12:00Z');
    const clock = route({ ...visa, paid, promisedBy: exactly('2025-12-15T12:00Z') });
    expect(iso(clock.safe)).toBe('2026-03-03T00:00:00Z');
    expect(dateOf(clock, 'counted-from-promise')).toBe('2026-04-14T00:00:00Z');
  });

  test.each([['2025-10-01T12:00Z'], ['2025-10-31T12:00Z']])(
    'a promise that ended by %s adds nothing to a payment of that day or later',
    (promise) => {
      const clock = route({ ...visa, promisedBy: exactly(promise) });
      expect(clock.possibleUntil).toBeNull();
      expect(codes(clock)).not.toContain('counted-from-promise');
    },
  );

  test.each([
    ['2026-02-27T23:00Z', 'open'],
    ['2026-02-28T00:00Z', 'past-safe'],
    ['2026-04-13T23:00Z', 'past-safe'],
    ['2026-04-14T00:00Z', 'check'],
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
    const unknown = route({ paidWith: 'MasterCard', status: 'awaiting-delivery' });
    expect(codes(unknown)).toEqual(['closes-the-shops-dispute', 'limit-binds-the-bank']);
  });

  // No page tells when the bank’s own limit ends, or when a debit was booked.
  test.each(['Mastercard', 'Amex', 'direct debit'])(
    'by %s nothing is ever surely over',
    (paidWith) => {
      const context = { ...CONTEXT, now: at('2028-01-01T00:00Z') };
      expect(route({ paid: PAID, paidWith }, {}, context)).toMatchObject({
        state: 'check',
        surelyOver: null,
      });
    },
  );

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
    expect(route({ paid: PAID, paidWith: 'PayPal' }).notes).toStrictEqual([
      { code: 'escalate-in-20-days', at: null },
      { code: 'not-if-recovered', at: null },
    ]);
  });
});

describe('no route', () => {
  test.each(['Moneybookers', 'Bank transfer', 'Escrow', 'Klarna', ''])('by %j', (paidWith) => {
    expect(routes({ paid: PAID, paidWith })).toEqual([]);
  });

  test('for an order that was refunded, or never paid', () => {
    expect(routes({ paid: PAID, paidWith: 'Visa', status: 'refunded' })).toEqual([]);
    for (const status of ['cancelled', 'expired'] as const)
      expect(routes({ placed: PAID, paidWith: 'Visa', status })).toEqual([]);
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

describe('for an order that was cancelled after it was paid', () => {
  const cancelled = { paid: PAID, paidWith: 'Visa', status: 'cancelled', country: 'FR' } as const;
  const of = (facts: Parameters<typeof routes>[0]) => routes(facts).map(({ rule }) => rule);

  test('what the payment opens, counted from the payment, whatever was said to be wrong', () => {
    expect(of(cancelled)).toEqual(['pay.visa']);
    // 31 October 2025 + 120 days.
    expect(iso(route(cancelled).safe)).toBe('2026-02-28T00:00:00Z');
    for (const situation of ['not-received', 'changed-mind'] as const)
      expect(of({ ...cancelled, situation })).toEqual(['pay.visa']);
  });

  test('until money came back for the whole of it; a coupon is no money', () => {
    const back = {
      ...cancelled,
      refundIssued: PAID,
      total: { amount: '20.00', currency: 'EUR', text: '€20.00' },
    };
    const part = { refundAmount: { amount: '5.00', currency: 'EUR', text: '€5.00' } };
    expect(of(back)).toEqual([]);
    expect(of({ ...back, refundKind: 'coupon' })).toEqual(['pay.visa']);
    expect(of({ ...back, ...part })).toEqual(['pay.visa']);
  });
});
