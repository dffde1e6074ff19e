import { describe, expect, test } from 'vitest';
import { anOrder, at, onDay, said } from './an-order';
import { clock, view } from './viewed';

describe('past the safe date', () => {
  const facts = said({ delivered: onDay('2026-03-01') });
  // Safe: 00:00 Pacific on 16 March. Surely over: the day ends 2 March 08:00Z, so + 15 ends with 17 March.
  test.each([
    ['2026-03-16T06:59Z', 'last-day'],
    ['2026-03-16T07:00Z', 'past-safe'],
    ['2026-03-18T06:59Z', 'past-safe'],
    ['2026-03-18T07:00Z', 'over'],
  ])('at %s: %s', (now, urgency) => {
    expect(view(anOrder(facts), now).urgency).toBe(urgency);
  });
  test('too far apart: check, not past-safe', () => {
    const order = anOrder(
      said({ placed: onDay('2026-01-01'), status: 'awaiting-delivery' }, 'list'),
      {
        bounds: {
          first: at('2026-02-01T00:00Z'),
          last: at('2026-02-01T00:00Z'),
          shippedSince: at('2026-02-01T00:00Z'),
        },
      },
    );
    // Safe 60 days after the order, surely over 60 days after the reading: between them nobody knows. Yet 15 days later
    // there is a second limit, and while that is open it leads, with the earlier one named beside it.
    const seen = view(order, '2026-03-05T00:00Z');
    expect(seen.claimBy?.rule).toBe('ae.close.15-after-end');
    expect(seen.earlierMayHavePassed).toBe(true);
    expect(view(order, '2026-03-20T00:00Z').urgency).toBe('check');
  });
  test('180 days after the order it is over, unless its page says otherwise', () => {
    const placed = said({ placed: onDay('2025-06-01'), status: 'awaiting-delivery' }, 'list');
    expect(view(anOrder(placed), '2025-11-01T00:00Z').urgency).toBe('check');
    expect(view(anOrder(placed), '2025-12-15T00:00Z').urgency).toBe('over');
    const stated = { ...placed, ...said({ statedEnd: onDay('2026-01-05') }) };
    expect(view(anOrder(stated), '2025-12-15T00:00Z').urgency).toBe('calm');
  });
});

describe('which limit leads', () => {
  const both = said({
    delivered: onDay('2026-03-01'),
    completed: onDay('2026-03-02'),
    status: 'completed',
  });
  test('an open one before one that is past its safe date, which is named beside it', () => {
    const seen = view(anOrder(both), '2026-03-16T20:00Z');
    expect(seen.claimBy).toMatchObject({ rule: 'ae.close.15-completed', state: 'open' });
    expect(seen.earlierMayHavePassed).toBe(true);
  });
  test('with none open the one that may stay open longest', () => {
    const seen = view(anOrder(both), '2026-03-17T20:00Z');
    expect(seen.claimBy).toMatchObject({ rule: 'ae.close.15-completed', state: 'past-safe' });
    expect(seen.earlierMayHavePassed).toBe(false);
  });
});

describe('the third day between the two ends', () => {
  const between = (latest: string) =>
    anOrder(
      said(
        { statedEnd: { kind: 'between', earliest: at('2026-03-01T20:00Z'), latest: at(latest) } },
        'tracking',
      ),
    );
  const state = (latest: string) =>
    clock(view(between(latest), '2026-03-01T20:00Z'), 'ae.stated-refund-date')?.state;
  test('is the last at which it may still be open', () => {
    expect(state('2026-03-04T20:00Z')).toBe('past-safe');
    expect(state('2026-03-05T20:00Z')).toBe('check');
  });
});
