import { describe, expect, test } from 'vitest';
import { anOrder, at, exactly, iso, onDay, said } from './an-order';
import { clock, view } from './viewed';

describe('before delivery', () => {
  test('without a ship date the order date serves, as an estimate that says so', () => {
    const facts = said({ placed: onDay('2026-01-10'), status: 'awaiting-delivery' }, 'list');
    const seen = view(anOrder(facts), '2026-01-12T00:00Z');
    expect(seen.claimBy).toMatchObject({ rule: 'ae.protect.60', certainty: 'estimated' });
    expect(iso(seen.claimBy?.safe)).toBe('2026-03-11T07:00:00Z');
    expect(clock(seen, 'ae.protect.60')?.because).toMatchObject({
      code: 'counted-from-bound',
      standIn: 'placed',
    });
    expect(seen.needsCheck).toBe(true);
  });
  test('after the stated end the dispute stays open 15 days more', () => {
    const facts = said({ statedEnd: onDay('2026-09-04'), status: 'awaiting-delivery' }, 'tracking');
    const seen = view(anOrder(facts), '2026-09-06T00:00Z');
    expect(seen.claimBy?.rule).toBe('ae.close.15-after-end');
    expect(iso(seen.claimBy?.safe)).toBe('2026-09-19T07:00:00Z');
    expect(seen.claimBy?.certainty).toBe('computed');
  });
  test('of two pages that state different ends the earlier counts', () => {
    const order = anOrder({
      statedEnd: [
        {
          value: onDay('2026-09-04'),
          from: 'detail',
          readAt: at('2026-08-01T00:00Z'),
          text: 'Sep 4',
        },
        {
          value: onDay('2026-09-03'),
          from: 'tracking',
          readAt: at('2026-08-01T00:00Z'),
          text: 'Sep 3',
        },
      ],
    });
    const seen = view(order, '2026-08-02T00:00Z');
    expect(iso(seen.claimBy?.safe)).toBe('2026-09-03T07:00:00Z');
    expect(clock(seen, 'ae.stated-refund-date')?.quote).toBe('Sep 3');
  });
  test('the dispute opens on the 11th day, as a wait from the latest side', () => {
    const seen = view(
      anOrder(said({ shipped: exactly('2025-12-01T20:00Z') })),
      '2025-12-03T00:00Z',
    );
    // Day 11 counting the day of shipping as the first: 11 December is certainly over at its end.
    expect(iso(clock(seen, 'ae.open.11')?.safe)).toBe('2025-12-12T08:00:00Z');
    expect(clock(seen, 'ae.open.6')).toMatchObject({ counts: false });
    expect(iso(clock(seen, 'ae.open.6')?.safe)).toBe('2025-12-08T08:00:00Z');
  });
  test('nothing known: unknown, and it says which page to open', () => {
    const order = anOrder(said({ status: 'awaiting-delivery' }, 'list'));
    const seen = view(order, '2026-01-12T00:00Z');
    expect(seen).toMatchObject({ claimBy: null, urgency: 'unknown', needsCheck: true });
    expect(clock(seen, 'ae.protect.60')?.because.code).toBe('anchor-unknown-open-detail');
  });
  test('a status nobody can read counts as perhaps delivered', () => {
    const facts = said({ placed: onDay('2026-01-10'), status: 'unknown' }, 'list');
    const seen = view(anOrder(facts), '2026-01-12T00:00Z');
    expect(seen.claimBy).toMatchObject({ rule: 'ae.close.15-delivered', certainty: 'estimated' });
    expect(iso(seen.claimBy?.safe)).toBe('2026-01-25T08:00:00Z');
    expect(seen).toMatchObject({ urgency: 'check', needsCheck: true });
  });
});

describe('bounds', () => {
  test('the latest of the events before it serves: payment rather than the order', () => {
    const facts = said({
      placed: exactly('2026-01-10T20:00Z'),
      paid: exactly('2026-01-12T20:00Z'),
    });
    const seen = view(anOrder(facts), '2026-01-13T00:00Z');
    expect(clock(seen, 'ae.protect.60')?.because.standIn).toBe('paid');
    // 12 January + 60 = 13 March, after the clock change of 8 March.
    expect(iso(clock(seen, 'ae.protect.60')?.safe)).toBe('2026-03-13T07:00:00Z');
  });
  test('an unknown ship date is surely past once the parcel has arrived', () => {
    const facts = said({
      placed: exactly('2026-01-10T20:00Z'),
      delivered: exactly('2026-01-20T20:00Z'),
      situation: 'not-received',
    });
    // 20 January + 60 days, to the end of that day: 21 March.
    expect(iso(clock(view(anOrder(facts), '2026-01-21T00:00Z'), 'ae.protect.60')?.surelyOver)).toBe(
      '2026-03-22T07:00:00Z',
    );
  });
});

describe('what the page stated', () => {
  test('a countdown decides as a printed end does; beside one the earlier counts', () => {
    const countdown = said({
      shipped: onDay('2025-12-01'),
      carrier: ['DHL'],
      statedCountdownEnd: exactly('2026-01-05T20:00Z'),
    });
    const alone = view(anOrder(countdown), '2025-12-03T00:00Z');
    expect(alone.claimBy).toMatchObject({ rule: 'ae.stated-countdown', certainty: 'stated' });
    const both = anOrder({ ...countdown, ...said({ statedEnd: onDay('2026-01-03') }, 'tracking') });
    const seen = view(both, '2025-12-03T00:00Z');
    expect(seen.claimBy?.rule).toBe('ae.stated-refund-date');
    // 15 days after the earlier of both ends.
    expect(iso(clock(seen, 'ae.close.15-after-end')?.safe)).toBe('2026-01-18T08:00:00Z');
  });
  test('a dispute may be opened once the stated end has passed', () => {
    const seen = view(anOrder(said({ statedEnd: onDay('2026-01-03') })), '2025-12-03T00:00Z');
    expect(clock(seen, 'ae.open.after-end')).toMatchObject({ binds: 'wait', state: 'open' });
    expect(iso(clock(seen, 'ae.open.after-end')?.safe)).toBe('2026-01-04T08:00:00Z');
  });
  test('what the user says was wrong leaves out the limits of other situations', () => {
    const facts = { delivered: exactly('2026-03-01T13:00Z'), statedFreeReturnDays: 7 };
    const rule = (situation?: 'changed-mind' | 'not-as-described') =>
      view(anOrder(said(situation ? { ...facts, situation } : facts)), '2026-03-02T00:00Z').claimBy
        ?.rule;
    expect(rule()).toBe('ae.stated-free-return');
    expect(rule('changed-mind')).toBe('ae.stated-free-return');
    expect(rule('not-as-described')).toBe('ae.close.15-delivered');
  });
});

describe('eras', () => {
  const opens = (placed: string) =>
    clock(
      view(
        anOrder(said({ placed: onDay(placed), shipped: onDay('2018-01-05') })),
        '2018-01-06T00:00Z',
      ),
      'ae.open.11',
    );
  test('the 11th day counts from 2018; a day that may still be 2018 matches', () => {
    expect(opens('2017-12-30')).toBeUndefined();
    expect(opens('2017-12-31')?.counts).toBe(true);
    expect(opens('2018-01-01')?.counts).toBe(true);
  });
});
