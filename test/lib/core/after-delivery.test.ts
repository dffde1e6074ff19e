import { describe, expect, test } from 'vitest';
import type { Change } from '../../../lib/core/facts/order';
import { anOrder, at, exactly, iso, onDay, said } from './an-order';
import { clock, view } from './viewed';

describe('after delivery', () => {
  test('15 days from delivery', () => {
    const seen = view(
      anOrder(said({ delivered: exactly('2026-03-01T13:00Z') })),
      '2026-03-02T00:00Z',
    );
    expect(seen.claimBy).toMatchObject({ rule: 'ae.close.15-delivered', certainty: 'computed' });
    expect(iso(seen.claimBy?.safe)).toBe('2026-03-16T07:00:00Z');
    expect(seen.status).toBe('delivered');
  });
  test('a day of delivery that is typed moves no end back, one that is earlier moves it forward', () => {
    const page = said({ delivered: exactly('2026-03-01T13:00Z') }, 'tracking');
    const typed = (day: string) => {
      const [mine] =
        said({ delivered: onDay(day) }, 'user', at('2026-03-09T00:00Z')).delivered ?? [];
      const delivered = [...(page.delivered ?? []), ...(mine ? [mine] : [])];
      return iso(view(anOrder({ delivered }), '2026-03-09T01:00Z').claimBy?.safe);
    };
    // 1 March + 15 days, as the page says; 28 February + 15.
    expect(typed('2026-03-08')).toBe('2026-03-16T07:00:00Z');
    expect(typed('2026-02-28')).toBe('2026-03-15T07:00:00Z');
  });
  test('a page that names a later delivery than before moves no end back', () => {
    const first = exactly('2026-03-01T13:00Z');
    const later = exactly('2026-03-05T13:00Z');
    const change = { fact: 'delivered', from: 'tracking', at: at('2026-03-06T00:00Z') } as const;
    const facts = said({ delivered: later }, 'tracking', at('2026-03-06T00:00Z'));
    const safe = (changes: readonly Change[]) =>
      iso(view(anOrder(facts, { changes }), '2026-03-06T01:00Z').claimBy?.safe);
    // 5 March + 15 days, and 1 March + 15 days.
    expect(safe([{ ...change, before: null, after: later }])).toBe('2026-03-20T07:00:00Z');
    expect(safe([{ ...change, before: first, after: later }])).toBe('2026-03-16T07:00:00Z');
  });
  test('the page’s own numbers decide their questions', () => {
    const facts = said({
      placed: onDay('2026-07-15'),
      shipped: onDay('2026-07-16'),
      completed: onDay('2026-07-28'),
      status: 'completed',
      statedReturnDays: 7,
      statedDisputeDays: 90,
    });
    const early = view(anOrder(facts), '2026-07-30T00:00Z');
    expect(early.claimBy).toMatchObject({ rule: 'ae.stated-return-days', certainty: 'stated' });
    expect(iso(early.claimBy?.safe)).toBe('2026-08-04T07:00:00Z');
    const late = view(anOrder(facts), '2026-08-20T00:00Z');
    expect(late.claimBy).toMatchObject({ rule: 'ae.stated-dispute-days', certainty: 'stated' });
    expect(iso(late.claimBy?.safe)).toBe('2026-10-13T07:00:00Z');
    expect(clock(late, 'ae.close.15-completed')?.counts).toBe(false);
  });
  test('completed with no dates at all: check, and nothing invented', () => {
    const order = anOrder(
      said({ placed: onDay('2026-01-10'), status: 'completed' }, 'list', at('2026-03-01T00:00Z')),
      {
        bounds: {
          first: at('2026-03-01T00:00Z'),
          last: at('2026-03-01T00:00Z'),
          completedSince: at('2026-03-01T00:00Z'),
        },
      },
    );
    const seen = view(order, '2026-03-01T00:00Z');
    expect(seen).toMatchObject({ claimBy: null, urgency: 'check', needsCheck: true });
  });
  test('an arrival learned after the stated end was read: the earlier of both, and the page is asked for', () => {
    const order = anOrder(
      {
        ...said({ statedEnd: onDay('2026-09-04') }, 'detail', at('2026-08-01T00:00Z')),
        ...said({ delivered: onDay('2026-08-25') }, 'tracking', at('2026-08-26T00:00Z')),
      },
      {
        bounds: {
          first: at('2026-08-01T00:00Z'),
          last: at('2026-08-26T00:00Z'),
          deliveredSince: at('2026-08-26T00:00Z'),
        },
      },
    );
    const seen = view(order, '2026-08-27T00:00Z');
    expect(seen.mayBeShorter).toBe(true);
    expect(seen.claimBy?.rule).toBe('ae.stated-refund-date');
    expect(view(order, '2026-09-06T00:00Z').claimBy?.rule).toBe('ae.close.15-delivered');
  });
  test('delivery makes the dispute possible at once', () => {
    const facts = said({
      shipped: exactly('2025-12-01T20:00Z'),
      delivered: exactly('2025-12-05T20:00Z'),
    });
    const seen = view(anOrder(facts), '2025-12-06T00:00Z');
    expect(iso(clock(seen, 'ae.open.11')?.safe)).toBe('2025-12-05T20:00:00Z');
  });
  test('the 2-year warranty is listed, never the claim-by', () => {
    const facts = said({
      delivered: exactly('2025-12-05T20:00Z'),
      plan: 'Advanced Buyer Protection',
    });
    const seen = view(anOrder(facts), '2026-02-06T00:00Z');
    expect(iso(clock(seen, 'ae.warranty.2y')?.safe)).toBe('2027-12-05T08:00:00Z');
    expect(seen).toMatchObject({ claimBy: null, urgency: 'over' });
  });
});

describe('printed numbers that lack their date', () => {
  test('decide nothing: a dispute limit from the unknown order day leaves 15 days from delivery standing', () => {
    const facts = said({ delivered: exactly('2026-03-01T13:00Z'), statedDisputeDays: 90 });
    const seen = view(anOrder(facts), '2026-03-02T00:00Z');
    expect(clock(seen, 'ae.stated-dispute-days')).toMatchObject({ safe: null, state: 'unknown' });
    expect(seen.claimBy).toMatchObject({ rule: 'ae.close.15-delivered', certainty: 'computed' });
  });
  test('count from a bound as an estimate', () => {
    const order = anOrder(
      said({ placed: exactly('2026-02-01T20:00Z'), status: 'completed', statedReturnDays: 15 }),
      {
        bounds: {
          first: at('2026-03-01T00:00Z'),
          last: at('2026-03-01T00:00Z'),
          uncompletedAsOf: at('2026-02-20T20:00Z'),
          completedSince: at('2026-03-01T00:00Z'),
        },
      },
    );
    const returnBy = clock(view(order, '2026-03-01T00:00Z'), 'ae.stated-return-days');
    expect(returnBy).toMatchObject({ certainty: 'estimated', state: 'open' });
    // 20 February + 15 from the last reading that showed it undone; 28 February (Pacific) + 15 to its end.
    expect(iso(returnBy?.safe)).toBe('2026-03-07T08:00:00Z');
    expect(iso(returnBy?.surelyOver)).toBe('2026-03-16T07:00:00Z');
  });
  test('of two pages that print different numbers the smaller counts', () => {
    const facts = said({ completed: exactly('2026-03-01T20:00Z') });
    const days = (value: number, from: 'detail' | 'tracking') => ({
      value,
      from,
      readAt: at('2026-03-02T00:00Z'),
      text: `${value}`,
    });
    const order = anOrder({
      ...facts,
      statedReturnDays: [days(15, 'detail'), days(7, 'tracking')],
    });
    // 1 March + 7, the day of the clock change: that day still starts at 08:00Z.
    expect(iso(view(order, '2026-03-02T00:00Z').claimBy?.safe)).toBe('2026-03-08T08:00:00Z');
  });
});
