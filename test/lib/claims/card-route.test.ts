import { describe, expect, test } from 'vitest';
import { claimed } from '../../golden/claimed';
import { wayOf, ZONE } from './claimed-route';

/** Paid at an exact time: day 15 is 16 September, day 30 1 October, day 120 30 December, day 540 23 February 2028. */
const PAID = { placed: '2026-09-01T12:00:00Z', paid: '2026-09-01T12:00:00Z' };
const SENT = { ...PAID, shipped: '2026-09-03T12:00:00Z' };
const CAME = { ...SENT, delivered: '2026-10-01T12:00:00Z' };
const by = (paidWith: string, facts: object = SENT) => ({ ...facts, paidWith });

describe('what did not come', () => {
  test.each([
    ['Visa', '13.1', '2026-09-17T00:00:00Z'],
    ['Mastercard', '4853', '2026-10-02T00:00:00Z'],
    ['Discover', 'RG', '2026-09-17T00:00:00Z'],
    ['American Express', 'C08', null],
  ])('%s: %s, from %s where no day was promised', (network, code, from) => {
    const before = wayOf('card', 'never-arrived', by(network), '2026-09-15T12:00:00Z');
    expect(before).toMatchObject({ from, until: '2026-12-30T00:00:00Z', codes: [code] });
    expect(before.state).toBe(from === null ? 'open' : 'not-yet');
    expect(wayOf('card', 'never-arrived', by(network), '2026-10-03T00:00:00Z').state).toBe('open');
  });

  test('a promised day is waited for in the place of these days', () => {
    const promised = { ...by('Visa'), promisedBy: '2026-10-20T00:00:00Z' };
    expect(wayOf('card', 'late', promised, '2026-10-03T00:00:00Z')).toMatchObject({
      state: 'not-yet',
      from: '2026-10-20T00:00:00Z',
    });
    expect(wayOf('card', 'late', promised, '2026-10-20T00:00:00Z').state).toBe('open');
  });

  test('past 120 days from the payment Visa counts from the promised day, to 540 at most', () => {
    const promised = { ...by('Visa'), promisedBy: '2026-11-30T00:00:00Z' };
    // 30 November + 120 days.
    expect(wayOf('card', 'never-arrived', promised, '2027-01-10T00:00:00Z')).toMatchObject({
      state: 'open',
      until: '2027-03-30T00:00:00Z',
    });
    expect(wayOf('card', 'never-arrived', promised, '2027-03-30T00:00:00Z').state).toBe('over');
    const late = { ...by('Visa'), promisedBy: '2027-12-30T00:00:00Z' };
    expect(wayOf('card', 'never-arrived', late, '2028-01-10T00:00:00Z').until).toBe(
      '2028-02-23T00:00:00Z',
    );
  });

  test.each([
    ['Mastercard', 'never-arrived', ['card-perhaps-later']],
    ['Visa', 'never-arrived', []],
    ['Discover', 'late', []],
    ['American Express', 'never-arrived', []],
  ] as const)(
    '%s: promised for after the 120 days, these lead, and a later end is only named',
    (network, situation, named) => {
      // Day 120 is 30 December; what counts from 20 January would end on 20 May.
      const facts = { ...by(network), promisedBy: '2027-01-20T00:00:00Z' };
      const way = wayOf('card', situation, facts, '2026-12-01T00:00:00Z');
      expect(way).toMatchObject({ state: 'open', from: null, until: '2026-12-30T00:00:00Z' });
      expect(way.reasons[0]).toBe('card-until');
      expect(way.reasons).toContain('bank-waits-for-promise');
      expect(way.reasons.filter((code) => code === 'card-perhaps-later')).toEqual(named);
      const { steps } = claimed('aliexpress', facts, situation, {
        now: '2026-12-01T00:00:00Z',
        zone: ZONE,
      });
      expect(steps).toContain('ask-bank');
      expect(steps).not.toContain('wait-for-bank');
    },
  );

  test('once the 120 days are over, what is left is no date to rely on', () => {
    const way = (network: string) =>
      wayOf(
        'card',
        'never-arrived',
        { ...by(network), promisedBy: '2027-01-20T00:00:00Z' },
        '2027-01-05T00:00:00Z',
      );
    expect(way('Mastercard')).toMatchObject({ state: 'unknown', until: null });
    expect(way('Mastercard').reasons).toEqual(['card-past-disputed']);
    expect(way('Visa')).toMatchObject({
      state: 'not-yet',
      from: '2027-01-20T00:00:00Z',
      until: '2027-05-20T00:00:00Z',
      doubt: 'estimate',
    });
  });

  test('no promised day is known: it may be open, and nobody says so', () => {
    const way = wayOf('card', 'never-arrived', by('Visa'), '2027-01-10T00:00:00Z');
    expect(way).toMatchObject({ state: 'unknown', until: null, reasons: ['card-past-unknown'] });
    expect(wayOf('card', 'never-arrived', by('Visa'), '2028-03-01T00:00:00Z').state).toBe('over');
  });

  test('what the carrier shows delivered stays a case, with the record against it', () => {
    const way = wayOf('card', 'never-arrived', by('Visa', CAME), '2026-10-05T00:00:00Z');
    expect(way).toMatchObject({ state: 'open', codes: ['13.1'] });
    expect(way.reasons).toContain('bank-sees-delivery');
  });
});

describe('what is wrong', () => {
  test('not as described: Visa wants a return offered or made, and 15 days after it was made', () => {
    const seen = (more: object) =>
      wayOf('card', 'different-item', { ...by('Visa', CAME), ...more }, '2026-10-10T00:00:00Z');
    expect(seen({})).toMatchObject({ state: 'not-yet', from: null, codes: ['13.3'] });
    expect(seen({}).reasons[0]).toBe('return-offer-first');
    expect(seen({ returnOffered: '2026-10-03' }).state).toBe('open');
    expect(seen({ returnOffered: 'no' }).state).toBe('not-yet');
    expect(seen({ returnedOn: '2026-10-03T12:00:00Z' })).toMatchObject({
      state: 'not-yet',
      from: '2026-10-19T00:00:00Z',
    });
  });

  test('nobody is told to wait past the end: the bank is asked before it, and knows what it waits for', () => {
    // Received 1 October + 120 days is 29 January; sent back on the 20th the bank would wait until 5 February.
    const late = { ...by('Visa', CAME), returnedOn: '2027-01-20T12:00:00Z' };
    const way = wayOf('card', 'different-item', late, '2027-01-21T00:00:00Z');
    expect(way).toMatchObject({ state: 'open', from: null, until: '2027-01-29T00:00:00Z' });
    expect(way.reasons).toContain('bank-waits-after-return');
    const { steps } = claimed('aliexpress', late, 'different-item', {
      now: '2027-01-21T00:00:00Z',
      zone: ZONE,
    });
    expect(steps).toContain('ask-bank');
    expect(steps).not.toContain('wait-for-bank');
  });

  test.each(['damaged', 'not-working'] as const)('%s: no return is asked for', (situation) => {
    const way = (network: string) =>
      wayOf('card', situation, by(network, CAME), '2026-10-10T00:00:00Z');
    expect(way('Visa')).toMatchObject({ state: 'open', codes: ['13.3'] });
    expect(way('American Express').codes).toEqual(['C32']);
  });

  test.each([
    ['customs', '13.4', 'open'],
    ['brand-owner', '13.4', 'open'],
    ['police', '13.4', 'open'],
    ['nobody', '13.3', 'not-yet'],
    ['me', '13.3', 'not-yet'],
    [undefined, '13.3', 'not-yet'],
  ])('counterfeit, says %s: %s', (identifiedBy, code, state) => {
    const facts = { ...by('Visa', CAME), ...(identifiedBy && { identifiedBy }) };
    expect(wayOf('card', 'counterfeit', facts, '2026-10-10T00:00:00Z')).toMatchObject({
      codes: [code],
      state,
    });
  });

  test('past 120 days from the payment it counts from the receipt', () => {
    const way = (now: string) => wayOf('card', 'damaged', by('Mastercard', CAME), now);
    expect(way('2027-01-10T00:00:00Z')).toMatchObject({
      state: 'open',
      until: '2027-01-29T00:00:00Z',
    });
    expect(way('2027-01-29T00:00:00Z').state).toBe('over');
  });
});

describe('no case', () => {
  test.each([
    ['changed-mind', {}],
    ['wants-replacement', {}],
    ['not-working', { listedAs: 'defective' }],
    ['damaged', { listedAs: 'used' }],
    ['counterfeit', { listedAs: 'imitation' }],
    ['customs', { customsFault: 'buyer' }],
  ] as const)('%s %j', (situation, more) => {
    const facts = { ...by('Visa', CAME), ...more };
    const way = wayOf('card', situation, facts, '2026-10-05T00:00:00Z');
    expect(way).toMatchObject({ state: 'not-yours', codes: [], until: null });
  });

  test.each([
    ['PayPal', 'not-yours'],
    ['Credit card', 'unknown'],
    ['Debit/Credit Card', 'unknown'],
    ['Moneybookers', 'not-yours'],
    ['Bank transfer', 'not-yours'],
    ['Other', 'not-yours'],
    ['Apple Pay', 'unknown'],
    ['Klarna', 'unknown'],
    ['Escrow', 'unknown'],
    [undefined, 'unknown'],
  ])('paid with %s: %s', (paidWith, state) => {
    const facts = { ...SENT, ...(paidWith && { paidWith }) };
    expect(wayOf('card', 'never-arrived', facts, '2026-10-05T00:00:00Z').state).toBe(state);
  });
});

describe('customs', () => {
  const way = (network: string, customsFault?: string) =>
    wayOf(
      'card',
      'customs',
      { ...by(network), ...(customsFault && { customsFault }) },
      '2026-10-05T00:00:00Z',
    );
  test('Visa takes what the seller is to blame for as never received', () => {
    expect(way('Visa', 'seller')).toMatchObject({ state: 'open', codes: ['13.1'] });
    expect(way('Visa')).toMatchObject({ state: 'unknown', codes: ['13.1'] });
    expect(way('Visa').reasons).toContain('customs-visa');
  });
  test('of the others nothing is known', () => {
    expect(way('Mastercard', 'seller')).toMatchObject({ state: 'unknown', codes: [] });
  });
});

test('money that was promised: 15 days after it was to come, and no limit that is known at Discover', () => {
  const facts = { ...CAME, refundIssued: '2026-10-05T12:00:00Z' };
  const way = (network: string) =>
    wayOf('card', 'refund-not-arrived', by(network, facts), '2026-10-10T00:00:00Z');
  expect(way('Visa')).toMatchObject({
    state: 'not-yet',
    from: '2026-10-21T00:00:00Z',
    codes: ['13.6'],
  });
  expect(way('Discover')).toMatchObject({ state: 'unknown', until: null, codes: ['RN2'] });
});
